package dev.dateline.ingest.discover;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentSnifferTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FEED    | text/html        | <?xml version="1.0"?><rss version="2.0"><channel><description>&lt;html></description>
            FEED    | text/html        | <!-- <html> --><feed xmlns="http://www.w3.org/2005/Atom">
            FEED    | text/plain       | <rdf:RDF xmlns:rdf="x">
            FEED    | text/plain       | <a10:feed xmlns:a10="http://www.w3.org/2005/Atom">
            FEED    | text/plain       | {"version": "https://jsonfeed.org/version/1", "items": []}
            FEED    | application/json | {"title": "x", "items": [{}]}
            SITEMAP | text/xml         | <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
            SITEMAP | text/html        | <sitemapindex>
            PAGE    | application/rss+xml | <!doctype html><html><body><a href="/rss">RSS</a>
            PAGE    | text/xml         | <?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x"><html>
            PAGE    | text/html        | <div>No head, no body</div>
            OTHER   | text/html        | Internal Server Error
            OTHER   | application/json | {"error": "gone"}
            OTHER   | text/xml         | <svg xmlns="http://www.w3.org/2000/svg"/>
            OTHER   |                  | %PDF-1.7
            """)
    void contentDecidesNotTheHeader(BodyKind kind, String contentType, String body) {
        assertThat(ContentSniffer.sniff(body.getBytes(UTF_8), contentType)).isEqualTo(kind);
    }

    @Test
    void wideEncodingsAreSeenThrough() {
        assertThat(ContentSniffer.sniff("\ufeff<rss/>".getBytes(StandardCharsets.UTF_16LE), null))
                .isEqualTo(BodyKind.FEED);
        assertThat(ContentSniffer.sniff(new byte[0], null)).isEqualTo(BodyKind.OTHER);
    }
}
