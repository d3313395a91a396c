package slareport.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import slareport.agreement.Commitment;
import slareport.agreement.Language;
import slareport.agreement.MeasureCode;
import slareport.agreement.Rule;
import slareport.agreement.Side;
import slareport.agreement.Target;
import slareport.history.MonthState;
import slareport.history.Revision;
import slareport.mailing.Cadence;
import slareport.report.Report;
import slareport.words.ReportWords;
import slareport.words.Standing;
import slareport.workbook.MadeUpReport;

class LettersTest {
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z0-9]+)((?: [a-z-]+=\"[^\"<>]*\")*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)=\"([^\"]*)\"");
    private static final Set<String> EMPTY = Set.of("meta", "img", "br");
    private static final Set<String> ELEMENTS = Set.of(
            "html", "head", "meta", "title", "style", "body", "div", "table", "tr", "td", "th", "p", "h1", "h2", "span",
            "strong", "br", "img");

    @Test
    void subject_isCompanyMonthAndResult() {
        assertThat(english(new MadeUpReport()).subject())
                .isEqualTo("Ejemplo Industrial S.A. · October 2026 · 5 of 13 commitments kept");
        assertThat(english(new MadeUpReport().running()).subject()).endsWith("· 6 of 13 commitments at risk");
        assertThat(english(new MadeUpReport().withoutData()).subject()).endsWith("· no data");
        assertThat(english(new MadeUpReport().notYetAgreed()).subject()).endsWith("· figures without targets");
        assertThat(english(new MadeUpReport().promising(List.of())).subject()).endsWith("· figures without targets");
    }

    @Test
    void revision_isNamedInTheSubject() {
        Report report = MadeUpLetter.settled(
                new MadeUpReport().make(), MonthState.FINAL, new Revision("Ana", "late rows"), List.of());

        assertThat(new MadeUpLetter(report).in(Language.EN).write().subject()).endsWith(" kept · revision 2");
    }

    @Test
    void whatIsStillMaturing_isNotHeldAgainstAnybody() {
        Letter letter = english(new MadeUpReport().withYoungLeads());

        assertThat(letter.subject()).endsWith("5 of 12 commitments kept");
        assertThat(flowing(letter)).contains("Too early to judge: Conversion from MQL to SQL");
    }

    @Test
    void everythingKept_isSaidSo() {
        assertThat(resultOfKept(new MadeUpReport(), 5)).isEqualTo("all 5 commitments kept");
        assertThat(resultOfKept(new MadeUpReport(), 1)).isEqualTo("the commitment was kept");
        assertThat(resultOfKept(new MadeUpReport().running(), 7)).isEqualTo("all 7 commitments on track");
    }

    /** The result of a month of which only so many commitments count that were kept. */
    private static String resultOfKept(MadeUpReport report, int count) {
        ReportWords words = new ReportWords(report.make(), Language.EN);
        List<Standing> kept = Standing.of(words.review()).stream()
                .filter(Standing::isKept)
                .limit(count)
                .toList();
        return new Result(words, kept).inWords();
    }

    @Test
    void runningMonth_tellsItsPace() {
        Letter letter = english(new MadeUpReport().running());

        assertThat(letter.text()).contains("67% of the month’s working time has passed.");
        // October's made-up count is 397, with a third of the working time left
        assertThat(flowing(letter)).contains("397 so far, 596 projected for the whole month; agreed: at least 400.");
        assertThat(letter.html()).contains("67% of the month’s working time has passed.");
        assertThat(english(new MadeUpReport()).text()).doesNotContain("working time has passed");
    }

    @Test
    void warnings_comeBeforeEverythingElse() {
        Report report = MadeUpLetter.settled(
                new MadeUpReport().make(), MonthState.PROVISIONAL, null, List.of(MadeUpLetter.oldLeads()));
        Letter letter = new MadeUpLetter(report).in(Language.EN).write();

        assertThat(flowing(letter)).contains("provisional until the report of 9 November 2026");
        assertThat(flowing(letter).indexOf("Published in spite of doubts about the exports: Old export"))
                .isBetween(0, flowing(letter).indexOf("Marketing: 3 of 5"));
        assertThat(letter.html()).contains("Published in spite of doubts");
    }

    @Test
    void monthBeforeTheAgreement_hasItsFiguresAndTheReason() {
        Letter letter = english(new MadeUpReport().notYetAgreed());

        assertThat(flowing(letter)).contains("The agreement has been in force since December 2026.");
        assertThat(letter.text()).contains("Entries: MQL: ").contains("Revenue: MXN ");
        assertThat(letter.picture()).isEmpty();
        assertThat(letter.html()).doesNotContain("<img");
    }

    @Test
    void workbook_isAttachedLockedOrAnnounced() {
        MadeUpLetter letter = MadeUpLetter.about(new MadeUpReport()).in(Language.EN);

        assertThat(flowing(letter.write())).contains("in the attached workbook: sla-report-2026-10.xlsx");
        Letter locked = letter.with(new Enclosure.Attached("sla-report-2026-10.xlsx", true))
                .write();
        assertThat(flowing(locked)).contains("opens with the password agreed for this list");
        String path = "/srv/reports/Año 2026/sla-report-2026-10.xlsx";
        Letter announced = letter.with(new Enclosure.Announced(path)).write();
        assertThat(announced.text()).contains("\n  " + path + "\n");
        assertThat(announced.html()).contains(path);
    }

    @Test
    void footer_saysWhichListAndWhen() {
        Letter letter = MadeUpLetter.about(new MadeUpReport())
                .in(Language.EN)
                .to("north")
                .on(Cadence.ON_BREACH, Cadence.WEEKLY)
                .forTeam("Norte")
                .write();

        assertThat(flowing(letter))
                .contains(
                        "on the list “north”: each week, on the month to date; whenever a commitment turns at risk or is"
                                + " missed.")
                .contains("Edition for team Norte");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void listDecidesOnTheLanguage_elseTheAgreement(Language language) {
        Letter own = MadeUpLetter.about(new MadeUpReport().in(language)).write();
        Letter chosen = MadeUpLetter.about(new MadeUpReport().in(Language.ES))
                .in(language)
                .write();

        String word = switch (language) {
            case EN -> "Needs attention";
            case ES -> "Requiere atención";
            case PT -> "Requer atenção";
        };
        assertThat(own.text()).contains(word);
        assertThat(chosen.text()).contains(word);
        assertThat(chosen.html()).contains("<html lang=\"" + language.locale().getLanguage() + "-MX\"");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void plainText_fitsAnyWindow(Language language) {
        for (MadeUpReport report : List.of(
                new MadeUpReport().in(language),
                new MadeUpReport().in(language).running(),
                new MadeUpReport().in(language).withoutData().withoutHistory(),
                new MadeUpReport().in(language).notYetAgreed())) {
            assertThat(MadeUpLetter.about(report).write().text().lines())
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(PlainText.WIDTH));
        }
    }

    @Test
    void bothForms_sayTheSame() {
        Letter letter = english(new MadeUpReport().running());
        String page = letter.html()
                .replaceAll("(?s)<head>.*?</head>|<!--.*?-->|<div.*?</div>", "")
                .replaceAll("<[^>]*>|\uFE0E", " ")
                .replaceAll("\\s+", " ");

        for (String line : flowing(letter).split("(?<=\\.) ", -1)) {
            for (String number : line.split("[^0-9.,%]+", -1)) {
                if (number.matches("\\d.*\\d%?")) {
                    assertThat(page).contains(number.replaceAll("[.,%]+$", ""));
                }
            }
        }
    }

    @Test
    void sameReport_givesTheSameBytes() {
        Letter one = english(new MadeUpReport());
        Letter other = english(new MadeUpReport());

        assertThat(one.html()).isEqualTo(other.html());
        assertThat(one.text()).isEqualTo(other.text());
        assertThat(one.picture().orElseThrow().png())
                .isEqualTo(other.picture().orElseThrow().png());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' style='position:fixed' onload='x",
                "Acme\r\nBcc: all@example.com\r\n\r\n<b>",
                "a\u0000b\u202Etxt.exe\u2066 --> <![endif]-->",
                "https://evil.example/login?x=<a href=\"javascript:x\">y</a>",
                "&lt;b&gt; &#60; {0} '{1}' %s ${jndi:x}",
                "🏭👩‍🔧 شركة المثال 株式会社",
                "\uD83C\uDFED\uD83C",
                "= + - @ \u2028 \u0085 end"
            })
    void textFromOutside_isNothingButText(String text) {
        Letter letter = MadeUpLetter.about(new MadeUpReport()
                        .naming(text)
                        .promising(List.of(volume("volume"), promise(fullTarget(), text), promise(fullTarget(), null))))
                .in(Language.EN)
                .to(text)
                .forTeam(text)
                .with(new Enclosure.Announced(text))
                .write();

        assertIsOwnMarkupOnly(letter.html());
        assertThat(letter.subject()).doesNotContainPattern("[\\p{Cntrl}\u2028\u2029\u202E\u2066]");
        assertThat(letter.text()).doesNotContainPattern("[\\p{Cntrl}&&[^\n]]").doesNotContain("\nBcc:");
        String unlinked = letter.text().replace(InertText.of(text), "");
        assertThat(unlinked).doesNotContain("https://").doesNotContain("all@example");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyKindOfMonth_isAWholePage(Language language) {
        for (MadeUpReport report : List.of(
                new MadeUpReport().in(language),
                new MadeUpReport().in(language).running(),
                new MadeUpReport().in(language).withYoungLeads(),
                new MadeUpReport().in(language).withoutData().withoutHistory(),
                new MadeUpReport().in(language).notYetAgreed(),
                new MadeUpReport().in(language).promising(List.of()).withoutData())) {
            Letter letter = MadeUpLetter.about(report).write();
            assertIsOwnMarkupOnly(letter.html());
            assertThat(letter.text()).doesNotContain("{");
            assertThat(letter.html().contains("<img"))
                    .isEqualTo(letter.picture().isPresent());
        }
    }

    /** Elements close in order, and none, nor any attribute or address, is there that the code does not write. */
    private static void assertIsOwnMarkupOnly(String html) {
        String page = html.replaceFirst("<!DOCTYPE html>", "")
                .replaceAll("<!--\\[if mso\\]>[a-z0-9/<>=\" ]*<!\\[endif\\]-->", "")
                .replaceFirst("(?s)<style>@media.*?</style>", "");
        Deque<String> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(page);
        int end = 0;
        while (tag.find()) {
            assertThat(page.substring(end, tag.start())).doesNotContain("<", ">");
            end = tag.end();
            String name = tag.group(2);
            assertThat(ELEMENTS).contains(name);
            Matcher attribute = ATTRIBUTE.matcher(tag.group(3));
            while (attribute.find()) {
                assertThat(attribute.group(1)).doesNotStartWith("on").isNotEqualTo("href");
                if (attribute.group(1).equals("src")) {
                    assertThat(attribute.group(2)).isEqualTo("cid:report");
                }
                if (attribute.group(1).equals("style")) {
                    assertThat(attribute.group(2)).doesNotContain("url", "position", "expression");
                }
            }
            if (!tag.group(1).isEmpty()) {
                assertThat(open.pop()).isEqualTo(name);
            } else if (!EMPTY.contains(name)) {
                open.push(name);
            }
        }
        assertThat(open).isEmpty();
        assertThat(page.substring(end)).isBlank();
    }

    private static Letter english(MadeUpReport report) {
        return MadeUpLetter.about(report).in(Language.EN).write();
    }

    private static String flowing(Letter letter) {
        return letter.text().replaceAll("\\s+", " ");
    }

    private static Target fullTarget() {
        return new Target(Target.Direction.AT_LEAST, BigDecimal.ONE, Map.of());
    }

    private static Commitment volume(String id) {
        return new Commitment(
                id,
                Side.MARKETING,
                MeasureCode.ENTRIES,
                "mql",
                null,
                null,
                null,
                null,
                0,
                null,
                null,
                0,
                new Target(Target.Direction.AT_LEAST, new BigDecimal("400"), Map.of()));
    }

    private static Commitment promise(Target target, String source) {
        Rule where = source == null ? null : new Rule.In("source", List.of(source));
        return new Commitment(
                source == null ? "plain" : "of-source",
                Side.SALES,
                MeasureCode.ACCEPTANCE,
                null,
                null,
                null,
                null,
                null,
                0,
                null,
                where,
                where == null ? 0 : 1,
                target);
    }
}
