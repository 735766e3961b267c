package dev.dateline.desk.access.openid;

import dev.dateline.domain.access.Role;
import java.net.URI;

/** What comes of a step of signing in. */
public sealed interface Answer {
    /**
     * It begins at this address; the other words are to be kept until the person comes back.
     *
     * @param address the provider's
     * @param state what must come back
     * @param nonce what the ID token must repeat
     * @param verifier what proves that it was us who began (PKCE)
     */
    record Begun(URI address, String state, String nonce, String verifier) implements Answer {}

    /** This is who it is. */
    record Person(String name, Role role) implements Answer {}

    /** It did not succeed, and why; a sentence. */
    record Failed(String reason) implements Answer {}
}
