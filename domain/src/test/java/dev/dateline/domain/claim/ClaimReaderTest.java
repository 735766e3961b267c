package dev.dateline.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimReaderTest {

    @Test
    void aNameAndAPronounAreOneSpeaker() {
        List<Claim> claims = english("""
                Mayor Ana Orme said the bridge would stay closed until Friday.
                She told reporters that "nobody was on the bridge" when it gave way.
                """);
        assertThat(claims).extracting(ClaimReaderTest::speaker).containsExactly("Ana Orme", "Ana Orme");
        assertThat(claims).extracting(Claim::mention).containsExactly(Mention.NAME, Mention.PRONOUN);
        assertThat(claims).extracting(Claim::directness).containsExactly(Directness.INDIRECT, Directness.MIXED);
    }

    @Test
    void offsetsAreThoseOfTheText() {
        String text = "  Mayor Ana Orme said the bridge would stay closed.";
        Claim claim = english(text).get(0);
        assertThat(claim.extent().of(text)).isEqualTo("the bridge would stay closed");
        assertThat(claim.source()).isNotNull().extracting(span -> span.of(text)).isEqualTo("Mayor Ana Orme");
        assertThat(claim.cue()).isNotNull().extracting(span -> span.of(text)).isEqualTo("said");
    }

    @Test
    void aQuotationIsSaidAsAWhole() {
        String text = """
                "We close the bridge. We do not like it. We have no choice. Nobody wants another winter like the last one. \
                The pillars are rotten, and who drives over them does so at his own risk," Orme said on Tuesday.""";
        assertThat(english(text))
                .anySatisfy(
                        claim -> assertThat(claim.content()).containsExactly(new Span(0, text.indexOf(" Orme said"))));
    }

    @Test
    void theQuotationAheadOfTheCueIsWhatIsSaid() {
        String text =
                "“It never crossed my mind,” Orme said in reference to the old plan for a tunnel under the river.";
        assertThat(english(text))
                .anySatisfy(claim -> assertThat(claim.extent().of(text)).isEqualTo("“It never crossed my mind,”"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The crowd read “The Long Way Home to Port Orme.” Then it rained.
            The rule covers any boat that is "built and owned in the port," which few are.
            """)
    void titlesAndWordsSetApartAreNotSaid(String text) {
        assertThat(english(text)).noneMatch(claim -> claim.cue() == null);
    }

    @Test
    void whoIsCitedIsTheOriginAndWhoCitesTheRelay() {
        Claim claim = english("Citing the Harbour Office, local media report that 12 boats were damaged.")
                .get(0);
        assertThat(links(claim)).containsExactly("Harbour Office", "local media", "Gazette");
        assertThat(claim.chain().isCertain()).isTrue();
        assertThat(claim.chain().origin()).isPresent();
    }

    @Test
    void oneReportWithinAnotherIsPassedOn() {
        List<Claim> claims = english("KND News reports that engineers said the pillars were rotten.");
        assertThat(claims)
                .anySatisfy(claim -> assertThat(links(claim)).containsExactly("engineers", "KND News", "Gazette"));
    }

    @Test
    void mediaInGeneralAreNobody() {
        Claim claim = english("Media reports say the port lost two cranes.").get(0);
        assertThat(claim.chain().origin()).isEmpty();
        assertThat(IndependentOrigins.of(List.of(claim))).isEmpty();
    }

    @Test
    void hearsayHasNoSpeaker() {
        Claim claim = english("The port reportedly lost two cranes.").get(0);
        assertThat(claim.speakers()).isEmpty();
        assertThat(claim.stance()).isEqualTo(Stance.HEARSAY);
        assertThat(claim.hedges()).extracting(Hedge::kind).contains(Hedge.Kind.REPORTED);
    }

    @Test
    void whatFollowsAnOutletsReportHangsOnItUncertainly() {
        List<Claim> claims = english("""
                Reuters reported that the talks had begun.
                President Jo Lind said the two sides were close.
                """);
        assertThat(links(claims.get(1))).containsExactly("Jo Lind", "Reuters", "Gazette");
        assertThat(claims.get(1).chain().isCertain()).isFalse();
        assertThat(IndependentOrigins.of(claims)).containsExactly("Reuters");
    }

    @Test
    void aQuotationInTwoPartsIsOneClaim() {
        List<Claim> claims =
                english("“We heard a crack and ran for our lives,” said Jo Lind, a fisherman. “Then it was gone.”");
        assertThat(claims).hasSize(1);
        assertThat(claims.get(0).content()).hasSize(2);
        assertThat(claims.get(0).directness()).isEqualTo(Directness.DIRECT);
        assertThat(speaker(claims.get(0))).isEqualTo("Jo Lind");
    }

    @Test
    void anotherEventCarriesNobodyOver() {
        String text = "Reuters reported that the talks had begun.\nPresident Jo Lind said the two sides were close.";
        List<Span> lines = document(text, "en").paragraphs();
        List<Claim> claims = ClaimReader.of("en").claims(document(text, "en"), lines);
        assertThat(links(claims.get(1))).containsExactly("Jo Lind", "Gazette");
    }

    @Test
    void aTextThatNobodySpeaksInClaimsNothing() {
        assertThat(english("The bridge is closed.\n\nIt was built in 1911.")).isEmpty();
        assertThat(english("")).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            es | La ministra Ana Orme dijo que el puente seguirá cerrado.                  | Ana Orme
            es | Según la agencia EFE, los equipos de rescate llegaron por la noche.       | EFE
            de | Bundeskanzler Jo Lind sagte am Montag, die Brücke werde gesperrt.         | Jo Lind
            fr | Selon Reuters, 12 personnes ont été blessées.                             | Reuters
            fr | Le président Jo Lind a déclaré que le pont resterait fermé.               | Jo Lind
            ru | Президент Иван Орлов заявил, что мост закрыт.                             | Иван Орлов
            ar | وأكدت وزارة الصحة أن عدد القتلى ارتفع إلى 12 شخصا.                        | وزارة الصحة
            """)
    void theSpeakerIsToldInSixLanguages(String language, String text, String speaker) {
        List<Claim> claims = ClaimReader.of(language).claims(document(text, language));
        assertThat(claims).extracting(ClaimReaderTest::speaker).containsExactly(speaker);
    }

    private static List<Claim> english(String text) {
        return ClaimReader.of("en").claims(document(text, "en"));
    }

    private static Document document(String text, String language) {
        return new Document(text, language, null, "Gazette");
    }

    private static String speaker(Claim claim) {
        return claim.speakers().get(0).name();
    }

    private static List<String> links(Claim claim) {
        return claim.chain().links().stream().map(Chain.Link::name).toList();
    }
}
