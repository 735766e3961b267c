package dev.dateline.ingest.queue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisteredDomainTest {
    @ParameterizedTest
    @CsvSource({
        "feeds.harbour-post.co.uk, harbour-post.co.uk",
        "harbour-post.com, harbour-post.com",
        "www.harbour-post.com:8443, harbour-post.com",
        "lima.blogspot.com, blogspot.com",
        "news.github.io, github.io",
        "10.0.0.1:8080, 10.0.0.1:8080",
        "[2001:db8::1]:80, [2001:db8::1]:80",
        "localhost:8080, localhost:8080",
        "a.localhost, a.localhost",
        "intranet, intranet",
        "a.harbour.example, a.harbour.example",
        "com, com"
    })
    void isWhatSomeoneRegistered(String host, String domain) {
        assertThat(RegisteredDomain.of(host)).isEqualTo(domain);
    }
}
