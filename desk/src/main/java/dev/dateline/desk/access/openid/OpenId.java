package dev.dateline.desk.access.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.AuthorizedParty;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Signing in with OpenID Connect: the authorization code flow with PKCE, state and nonce (OpenID Connect Core 1.0, RFC 7636,
 * RFC 9700). The provider is asked how it is at the first sign-in, and again after a failure. Safe for threads.
 */
public final class OpenId {
    private static final Logger LOG = LoggerFactory.getLogger(OpenId.class);
    private static final String AWAY = "The provider could not be asked; the desk's log says why.";
    private static final String DISTRUSTED = "What the provider sent is not to be trusted; the desk's log says why.";

    private final OpenIdConfig config;
    private volatile @Nullable Provider known;

    public OpenId(OpenIdConfig config) {
        this.config = config;
    }

    /**
     * Begins to sign somebody in.
     *
     * @param callback where the provider sends them back to
     */
    public Answer begin(URI callback) {
        try {
            CodeVerifier verifier = new CodeVerifier();
            State state = new State();
            Nonce nonce = new Nonce();
            URI address = new AuthenticationRequest.Builder(
                            ResponseType.CODE,
                            new Scope(config.scopes().toArray(String[]::new)),
                            new ClientID(config.clientId()),
                            callback)
                    .endpointURI(provider().metadata().getAuthorizationEndpointURI())
                    .state(state)
                    .nonce(nonce)
                    .codeChallenge(verifier, CodeChallengeMethod.S256)
                    .build()
                    .toURI();
            return new Answer.Begun(address, state.getValue(), nonce.getValue(), verifier.getValue());
        } catch (IOException | GeneralException | RuntimeException trouble) {
            return failed(AWAY, trouble);
        }
    }

    /**
     * Finds out who came back.
     *
     * @param callback where the provider was told to send them
     * @param came the whole address at which they came
     * @param kept what {@link #begin} told to keep
     */
    public Answer finish(URI callback, URI came, Map<String, String> kept) {
        try {
            AuthenticationResponse response = AuthenticationResponseParser.parse(came);
            if (!new State(kept.getOrDefault("state", "")).equals(response.getState())) {
                return new Answer.Failed("This sign-in was not begun in this browser; begin again.");
            }
            if (response.getIssuer() != null && !response.getIssuer().getValue().equals(config.issuer())) {
                return new Answer.Failed("Another provider answered than the one that was asked.");
            }
            if (!response.indicatesSuccess()) {
                return new Answer.Failed("The provider did not sign you in.");
            }
            AuthorizationCode code = response.toSuccessResponse().getAuthorizationCode();
            return code == null ? new Answer.Failed("The provider sent no code.") : exchange(callback, code, kept);
        } catch (GeneralException | RuntimeException garbled) {
            return failed(DISTRUSTED, garbled);
        }
    }

    private Answer exchange(URI callback, AuthorizationCode code, Map<String, String> kept) {
        try {
            HTTPRequest request = tokenRequest(callback, code, kept.getOrDefault("verifier", ""))
                    .toHTTPRequest();
            request.setConnectTimeout(Provider.PATIENCE_MS);
            request.setReadTimeout(Provider.PATIENCE_MS);
            request.setFollowRedirects(false);
            TokenResponse response = OIDCTokenResponseParser.parse(request.send());
            if (!response.indicatesSuccess()) {
                return failed(
                        "The provider did not take the code.",
                        response.toErrorResponse().getErrorObject());
            }
            var token = ((OIDCTokenResponse) response).getOIDCTokens().getIDToken();
            IDTokenClaimsSet claims = provider().tokens().validate(token, new Nonce(kept.getOrDefault("nonce", "")));
            AuthorizedParty party = claims.getAuthorizedParty();
            return party == null || party.getValue().equals(config.clientId())
                    ? person(claims)
                    : failed(DISTRUSTED, "the token was made for " + party);
        } catch (IOException away) {
            known = null;
            return failed(AWAY, away);
        } catch (GeneralException | BadJOSEException | JOSEException | RuntimeException forged) {
            return failed(DISTRUSTED, forged);
        }
    }

    private TokenRequest tokenRequest(URI callback, AuthorizationCode code, String verifier)
            throws IOException, GeneralException {
        URI endpoint = provider().metadata().getTokenEndpointURI();
        ClientID client = new ClientID(config.clientId());
        AuthorizationCodeGrant grant = new AuthorizationCodeGrant(code, callback, new CodeVerifier(verifier));
        return config.clientSecret().isEmpty()
                ? new TokenRequest.Builder(endpoint, client, grant).build()
                : new TokenRequest.Builder(
                                endpoint, new ClientSecretBasic(client, new Secret(config.clientSecret())), grant)
                        .build();
    }

    private Answer person(IDTokenClaimsSet claims) {
        String email = Boolean.TRUE.equals(claims.getBooleanClaim("email_verified"))
                ? Objects.requireNonNullElse(claims.getStringClaim("email"), "")
                : "";
        String name = email.isEmpty() ? claims.getSubject().getValue() : email;
        return config.grants()
                .of(email, Claims.texts(claims.getClaim(config.grants().claim())))
                .<Answer>map(role -> new Answer.Person(name, role))
                .orElseGet(() -> new Answer.Failed("You are known to the provider, but this desk gives you no role."));
    }

    private Provider provider() throws IOException, GeneralException {
        Provider now = known;
        if (now == null) {
            now = Provider.discover(config);
            known = now;
        }
        return now;
    }

    private static Answer failed(String sentence, Object why) {
        LOG.warn("Somebody could not sign in: {}", why.toString());
        return new Answer.Failed(sentence);
    }
}
