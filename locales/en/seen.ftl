seen-title = What the server sees
seen-lead = On one side an invented report, as the officer reads it. On the other side the same report, as it lies in the server’s database.
seen-officer = What the officer reads
seen-server = What the server holds
seen-bytes = The report itself, as the server holds it
seen-bytes-lead = The beginning, out of { $size ->
    [one] { $size } byte
   *[other] { $size } bytes
}. Without an officer’s key, that is all there is.
