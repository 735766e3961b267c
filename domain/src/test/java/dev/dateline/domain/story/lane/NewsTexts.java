package dev.dateline.domain.story.lane;

/** Invented news for the scenarios. */
final class NewsTexts {
    private NewsTexts() {}

    static final String MILL_FIRE = """
            Three workers died when a fire tore through a textile mill in Corbin Harbour early on Monday, the town's \
            fire chief Dana Okafor said.
            The blaze started on the second floor of the Whitlock mill at about 4 a.m., when forty people were on the \
            night shift. Most of them escaped by a back staircase.
            Seven people were taken to St Anne's hospital with burns. Whitlock Textiles said it would pay for their care \
            and had opened an inquiry of its own.
            """;

    static final String MILL_FIRE_REWRITTEN = """
            A blaze at the Whitlock textile mill in Corbin Harbour has killed three people on the night shift, officials \
            said on Monday.
            Fire chief Dana Okafor told reporters that the fire broke out on the second floor before dawn. Some forty \
            workers were inside. Seven were in St Anne's hospital with burns.
            The owner, Whitlock Textiles, promised an inquiry.
            """;

    static final String HOTEL_FIRE = """
            A fire at the Grand Meridian hotel in Port Selwyn killed two guests on Monday and forced hundreds into the \
            street, police said.
            The fire started in a kitchen on the ground floor of the hotel shortly before midnight, police inspector \
            Luis Ferrant said. Five guests were taken to hospital after breathing smoke.
            The Grand Meridian had passed a safety inspection in January.
            """;

    static final String STRIKE = """
            Bus drivers in Port Selwyn will stop work for two days from Thursday in a quarrel over pay, their union said.
            The Transport Workers' League, which speaks for 1,900 drivers, turned down an offer of 3.5 per cent. The city \
            council called the strike irresponsible and said that trams would run.
            """;

    static final String ROUNDUP = """
            What you need to know today.
            Three workers died in a fire at the Whitlock mill in Corbin Harbour, fire chief Dana Okafor said.
            Bus drivers in Port Selwyn will stop work for two days, the Transport Workers' League said.
            Two guests died in a fire at the Grand Meridian hotel, police inspector Luis Ferrant said.
            """;
}
