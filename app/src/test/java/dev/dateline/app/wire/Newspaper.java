package dev.dateline.app.wire;

/** News that the tests of the desk's pages send over the wire: invented, in several scripts, with a copy among them. */
final class Newspaper {
    private static final String QUAKE = """
            <p>CALDERA BAY - A magnitude 6.1 earthquake struck off Caldera Bay on Monday morning, cutting power to 40,000 homes
            and closing the coast road, the seismological institute of Tessaly said.</p>
            <p>Mayor Ines Carvalho asked residents to stay away from the harbour front until engineers had looked at the
            cranes. Nobody was reported killed; eleven people were treated for cuts.</p>
            <p>Nine aftershocks were felt within the first hour, the strongest of magnitude 4.4, the institute said.</p>""";

    private static final String QUAKE_TOO = """
            <p>Engineers in Caldera Bay were checking harbour cranes and the coast road on Monday after a 6.1 magnitude quake
            shook the city and left about 40,000 homes without power.</p>
            <p>"We felt nine aftershocks before breakfast," said Mayor Ines Carvalho. Hospitals treated eleven people for cuts;
            the seismological institute expects further tremors.</p>""";

    private static final String RATES = """
            <p>The central bank of Tessaly left its main rate at 3.25 per cent on Monday and warned of slower growth in the
            second half of the year. Seven of nine members voted for it, governor Paul Renner said.</p>""";

    private static final String ARABIC = """
            <p>قالت سلطات الميناء في مدينة ألميري إن فرق الإطفاء سيطرت على حريق كبير في المستودعات بعد أربع ساعات من العمل.</p>
            <p>ولم تسجل أي وفيات بين العاملين، وأعيد فتح الطريق الساحلي مساء الاثنين بعد إزالة الحطام.</p>""";

    private static final String HEBREW = """
            <p>הרכבת המהירה לעמק תיפתח לציבור ביום ראשון, כך הודיע משרד התחבורה. הנסיעה תארך ארבעים דקות והמחיר טרם נקבע.</p>
            <p>לדברי המשרד, שמונה רכבות יצאו בכל שעה בשעות העומס, ועוד שתיים בלילה.</p>""";

    private Newspaper() {}

    /** Five stories: one of three outlets of which one copies, one alone, one each in Arabic, Hebrew and English. */
    static void isRead(WireUnderTest wire) {
        wire.receives("harbour-post", "Magnitude 6.1 earthquake off Caldera Bay cuts power to 40,000 homes", QUAKE);
        wire.receives("isle-observer", "Magnitude 6.1 earthquake off Caldera Bay cuts power to 40,000 homes", QUAKE);
        wire.receives("valley-chronicle", "Caldera Bay checks its harbour after a 6.1 magnitude earthquake", QUAKE_TOO);
        wire.receives("capital-wire", "Central bank of Tessaly holds rates at 3.25 per cent", RATES);
        wire.receives("almery-times", "حريق كبير في ميناء ألميري وإجلاء العمال من المستودعات", ARABIC);
        wire.receives("emek-news", "הרכבת המהירה לעמק תיפתח לציבור ביום ראשון", HEBREW);
    }
}
