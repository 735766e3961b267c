package dev.dateline.bench.quality.page;

/** The extractor of the wire. */
record WirePage() implements Extractor {
    @Override
    public String name() {
        return "Dateline";
    }

    @Override
    public Found read(byte[] page) {
        return new Found("", "");
    }
}
