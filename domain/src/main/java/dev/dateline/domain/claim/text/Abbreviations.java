package dev.dateline.domain.claim.text;

/** Words whose point does not end a sentence. */
final class Abbreviations {
    private static final WordSet ALL = WordSet.of("""
            mr mrs ms dr prof sen sens rep reps gov gen col lt sgt capt maj cmdr adm hon rev st jr sr messrs
            vs etc inc corp ltd co bros dept assn univ jan feb mar apr jun jul aug sept sep oct nov dec
            calif fla pa mich ariz ill wis mass conn tenn ala ga va md minn colo ore wash nev kan okla ark tex
            nr bzw ca evtl ggf inkl usw vgl mio mrd tsd hl dipl ing phil med jh abs
            sr sra srta dra ud uds ee uu av avda
            mme mlle mm art
            г гг тыс млн млрд руб им ул проф акад св др""");

    private Abbreviations() {}

    static boolean has(int hash) {
        return ALL.has(hash);
    }
}
