#!/usr/bin/env python3
"""Declares a claim over Dossier's JSON WebSocket.

    python3 declare_claim.py http://127.0.0.1:3978 AB-123-CD 4711 [photo.jpg ...]

Needs one library: websocket-client (pip install websocket-client, or Debian's python3-websocket).
Photos are sent over REST, one for each paper that is asked for, and then shown in the conversation.
"""

import json
import sys
import urllib.request
import uuid

import websocket

ACCOUNT = "on m'a reculé dessus ce matin sur le parking Marjane à Casablanca"
# What this customer taps, the first that is offered.
TAPS = ["Confirmer", "Déclarer un sinistre", "Non", "Je ne sais pas", "Je ne peux pas", "Pas encore"]
QUIET_SECONDS = 1.0


def main(base, matricule, factor, *photos):
    left = list(photos)
    socket = websocket.create_connection(base.replace("http", "ws", 1) + "/ws/conversation/nouvelle", timeout=20)
    for _ in range(40):
        last = read_turn(socket)
        if last["action"] in ("fin", "transferer_conseiller") and "sinistre" in last:
            print("Dossier", last["sinistre"]["numero_sinistre"], last["sinistre"]["status_dossier"])
            return 0
        socket.send(json.dumps(answer(last, base, matricule, factor, left)))
    print("Too many questions", file=sys.stderr)
    return 1


def read_turn(socket):
    """A turn may say several lines: the last one before it is quiet is the one to answer."""
    last = None
    socket.settimeout(20)
    while True:
        try:
            frame = json.loads(socket.recv())
        except websocket.WebSocketTimeoutException:
            if last is None:
                raise
            return last
        if frame["type"] == "erreur":
            raise RuntimeError(frame["code"] + ": " + frame["message"])
        if frame["type"] == "message":
            print(frame["phase"] + " <", frame["message"])
            last = frame
            socket.settimeout(QUIET_SECONDS)


def answer(asked, base, matricule, factor, photos):
    action = asked["action"]
    if action == "redemander_matricule":
        raise SystemExit("This matricule and this factor do not fit")
    if action == "demander_matricule":
        return {"text": matricule}
    if action == "demander_facteur":
        return {"text": factor}
    if action == "confirmer_identite":
        return {"choix": asked["choix"][0]["valeur"]}
    if action == "demander_description":
        return {"text": ACCOUNT}
    if asked["attend"] == "fichier" and photos:
        return {"document_id": deposit(asked, base, matricule, factor, photos.pop(0))}
    offered = {choice["titre"]: choice["valeur"] for choice in asked["choix"]}
    for title in TAPS:
        if title in offered:
            return {"choix": offered[title]}
    return {"text": "je ne sais pas"}


def deposit(asked, base, matricule, factor, photo):
    known = {"matricule": matricule, "facteur": factor, "session_id": asked["session_id"]}
    token = post(base + "/api/v1/conversation/authenticate", json.dumps(known).encode(), "application/json")["token"]
    with open(photo, "rb") as file:
        content = file.read()
    boundary = uuid.uuid4().hex
    form = (
        f'--{boundary}\r\nContent-Disposition: form-data; name="sinistre_id"\r\n\r\n'
        f'{asked["sinistre"]["sinistre_id"]}\r\n--{boundary}\r\n'
        'Content-Disposition: form-data; name="fichier"; filename="photo.jpg"\r\n'
        "Content-Type: image/jpeg\r\n\r\n"
    ).encode() + content + f"\r\n--{boundary}--\r\n".encode()
    return post(base + "/api/v1/documents", form, "multipart/form-data; boundary=" + boundary, token)["id"]


def post(url, body, content_type, token=None):
    headers = {"Content-Type": content_type}
    if token:
        headers["Authorization"] = "Bearer " + token
    with urllib.request.urlopen(urllib.request.Request(url, body, headers)) as response:
        return json.load(response)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
