package dev.dateline.domain.article;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The parameters of an address, less those that tell where a reader came from or how the page is to be shown. */
final class UrlQuery {

    private static final Pattern TRACKING_PREFIX = Pattern.compile(
            "^(?:utm_|utm-|pk_|piwik_|mtm_|matomo_|ga_|hsa_|mc_|at_|ns_|wt_|wt\\.|trk_|itm_|s_cid|icid|xtor).*");

    private static final Set<String> TRACKING = Set.of(
            "fbclid",
            "gclid",
            "gclsrc",
            "dclid",
            "gbraid",
            "wbraid",
            "msclkid",
            "yclid",
            "ysclid",
            "twclid",
            "ttclid",
            "igshid",
            "igsh",
            "mkt_tok",
            "_hsenc",
            "_hsmi",
            "vero_id",
            "oly_anon_id",
            "oly_enc_id",
            "cmpid",
            "cmp",
            "campaign_id",
            "smid",
            "smtyp",
            "sref",
            "ref",
            "referer",
            "referrer",
            "ref_src",
            "ref_url",
            "source_ref",
            "partner",
            "ncid",
            "ito",
            "cid",
            "ocid",
            "rss",
            "feedtype",
            "feedname",
            "spm",
            "share",
            "shared",
            "sharetype",
            "social",
            "wprov",
            "guccounter",
            "guce_referrer",
            "guce_referrer_sig",
            "_ga",
            "_gl",
            "sfnsn",
            "traffic_source",
            "soc_src",
            "soc_trk",
            "taid",
            "tblci",
            "dicbo",
            "obOrigUrl",
            "from_rss",
            "maca",
            "wtmc",
            "wt_mc",
            "wt_zmc",
            "nocache",
            "cb");

    private static final Set<String> TRACKING_VALUE =
            Set.of("src=rss", "source=rss", "from=rss", "via=rss", "ref=rss", "format=rss", "source=feed", "from=feed");

    private static final Set<String> VARIANT = Set.of(
            "amp",
            "amp=1",
            "amp=true",
            "amp=amp",
            "outputtype=amp",
            "output=amp",
            "view=amp",
            "mobile=1",
            "mobile=true",
            "m=1",
            "print",
            "print=1",
            "print=true",
            "print=print",
            "printable=true",
            "printmode=1",
            "view=print",
            "format=print",
            "output=print");

    private UrlQuery() {}

    static String withoutTracking(String query) {
        return Arrays.stream(query.replace("&amp;", "&").split("&"))
                .filter(UrlQuery::hasMeaning)
                .collect(Collectors.joining("&"));
    }

    private static boolean hasMeaning(String parameter) {
        String lower = parameter.toLowerCase(Locale.ROOT);
        String name = lower.split("=", 2)[0];
        return !name.isEmpty()
                && !TRACKING.contains(name)
                && !TRACKING_VALUE.contains(lower)
                && !VARIANT.contains(lower)
                && !TRACKING_PREFIX.matcher(name).matches();
    }
}
