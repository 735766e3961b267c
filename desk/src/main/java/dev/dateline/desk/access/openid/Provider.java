package dev.dateline.desk.access.openid;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A provider as it describes itself (OpenID Connect Discovery), and what verifies its ID tokens: only with its public keys, by
 * signatures of which the keys are public, whatever a token's header says. New keys are fetched when a token names one.
 */
record Provider(OIDCProviderMetadata metadata, IDTokenValidator tokens) {
    static final int PATIENCE_MS = 10_000;
    private static final int LARGEST_KEYS = 256 * 1024;
    private static final Set<JWSAlgorithm> TRUSTED;

    static {
        Set<JWSAlgorithm> trusted = new HashSet<>(JWSAlgorithm.Family.RSA);
        trusted.addAll(JWSAlgorithm.Family.EC);
        trusted.addAll(JWSAlgorithm.Family.ED);
        TRUSTED = Set.copyOf(trusted);
    }

    /** Asks the provider how it is. */
    static Provider discover(OpenIdConfig config) throws IOException, GeneralException {
        Issuer issuer = new Issuer(config.issuer());
        OIDCProviderMetadata metadata = OIDCProviderMetadata.resolve(issuer, PATIENCE_MS, PATIENCE_MS);
        JWKSource<SecurityContext> keys = JWKSourceBuilder.<SecurityContext>create(
                        metadata.getJWKSetURI().toURL(),
                        new DefaultResourceRetriever(PATIENCE_MS, PATIENCE_MS, LARGEST_KEYS))
                .rateLimited(1_000)
                .retrying(true)
                .build();
        return new Provider(
                metadata,
                new IDTokenValidator(
                        issuer,
                        new ClientID(config.clientId()),
                        new JWSVerificationKeySelector<>(algorithms(metadata), keys),
                        null));
    }

    private static Set<JWSAlgorithm> algorithms(OIDCProviderMetadata metadata) {
        List<JWSAlgorithm> told = metadata.getIDTokenJWSAlgs();
        Set<JWSAlgorithm> both = new HashSet<>(TRUSTED);
        if (told != null) {
            both.retainAll(told);
        }
        return both.isEmpty() ? Set.of(JWSAlgorithm.RS256) : both;
    }
}
