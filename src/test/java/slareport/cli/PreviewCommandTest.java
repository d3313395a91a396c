package slareport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import slareport.agreement.Language;
import slareport.cli.Terminal.Result;
import slareport.failure.UserError;
import slareport.history.Evidence;
import slareport.history.MonthEdition;
import slareport.history.MonthState;
import slareport.letter.Enclosure;
import slareport.letter.Letter;
import slareport.mailing.Cadence;
import slareport.mailing.DueMail;
import slareport.mailing.MailingList;
import slareport.mailing.OutgoingMail;
import slareport.report.EditionDraft;
import slareport.report.Editions;
import slareport.report.Report;
import slareport.workbook.MadeUpReport;

class PreviewCommandTest {
    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal = new Terminal(folder);
    }

    @Test
    void mail_isAPageThatABrowserShowsWhole_andNothingIsPublished() throws IOException {
        Result preview = terminal.execute(preview());

        assertThat(preview.err()).isEmpty();
        assertThat(preview.exitCode()).isZero();
        assertThat(preview.lastLine()).isEqualTo("Wrote " + terminal.path("seen/preview.html") + ".");
        assertThat(Files.readString(folder.resolve("seen/preview.html")))
                .contains("Made Up Ltd.")
                .contains("October 2026: 1 of 3 commitments kept")
                .doesNotContain("cid:");
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(folder.resolve("var")).doesNotExist();
    }

    @Test
    void again_isTheSameByteForByte() throws IOException {
        terminal.execute(preview());
        byte[] first = Files.readAllBytes(folder.resolve("seen/preview.html"));

        assertThat(terminal.execute(preview()).exitCode()).isZero();

        assertThat(folder.resolve("seen/preview.html")).hasBinaryContent(first);
    }

    @Test
    void listThatIsNotConfigured_isRefusedBeforeAnythingIsRead() {
        terminal.execute(preview("--list", "directors"))
                .assertTold(2, "There is no list 'directors' (--list); no lists are configured (sla.mail.lists).");
        assertThat(folder.resolve("seen")).doesNotExist();
    }

    @Test
    void refusedInputs_areToldAsByARun() {
        terminal.write("exports/leads.csv", "lead_id,created_at\nL1,nonsense\n");

        terminal.execute(preview()).assertTold(3, "leads.csv");
    }

    @Test
    void eachList_hasItsPageInItsLanguage_andItsMessage() throws IOException {
        MailingList spanish = list("ventas/../norte", Language.ES, true);
        MailingList english = list("directors", Language.EN, false);
        Path into = folder.resolve("seen");
        MailPreview preview = MailPreview.of(
                List.of(spanish, english),
                null,
                into,
                Optional.of(due -> new OutgoingMail(due, "<1@example.com>", "subject", new byte[] {65})),
                new LettersOnce());

        preview.write(editions(), places());

        assertThat(Files.readString(into.resolve("ventas_.._norte.html")))
                .contains("Requiere atención")
                .contains("src=\"data:image/png;base64,iVBOR");
        assertThat(Files.readString(into.resolve("directors.html"))).contains("Needs attention", "sla-report-2026-10");
        assertThat(into.resolve("directors.eml")).hasBinaryContent(new byte[] {65});
    }

    @Test
    void pageAndMessage_areMadeOfOneLetterForEachList() {
        LettersOnce letters = new LettersOnce();
        Report report = editions().reports().get(0);
        Enclosure enclosure = new Enclosure.Announced("here");
        DueMail spanish = new DueMail(list("norte", Language.ES, false), Set.of(Cadence.MONTHLY), report);
        DueMail english = new DueMail(list("north", Language.EN, false), Set.of(Cadence.MONTHLY), report);

        Letter letter = letters.write(spanish, enclosure);

        assertThat(letters.write(spanish, enclosure)).isSameAs(letter);
        assertThat(letters.write(english, enclosure).text()).contains("Needs attention");
        assertThat(letter.text()).contains("Requiere atención");
    }

    @Test
    void oneList_isFoundByItsName() {
        List<MailingList> lists = List.of(list("directors", Language.EN, true), list("north", Language.ES, true));

        List<String> lines = MailPreview.of(lists, "north", folder, Optional.empty(), new LettersOnce())
                .write(editions(), places());

        assertThat(lines).singleElement().asString().endsWith("north.html.");
        assertThatThrownBy(() -> MailPreview.of(lists, "nort", folder, Optional.empty(), new LettersOnce()))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("configured are directors, north.");
    }

    private String[] preview(String... more) {
        String[] run = terminal.runWith(more);
        run[0] = "preview";
        String[] all = Arrays.copyOf(run, run.length + 3);
        all[run.length] = "--mail";
        all[run.length + 1] = "--into";
        all[run.length + 2] = terminal.path("seen");
        return all;
    }

    private static MailingList list(String name, Language language, boolean attached) {
        return new MailingList(
                name, List.of("someone@example.com"), Set.of(Cadence.MONTHLY), language, null, attached, null);
    }

    private Places places() {
        return new Places(folder, folder, folder.resolve("out"), folder.resolve("var"));
    }

    private static Editions editions() {
        Report report = new MadeUpReport().make();
        Instant asOf = report.review().asOf();
        MonthEdition edition =
                new MonthEdition(report.review().month(), 1, MonthState.PROVISIONAL, asOf, asOf.plusSeconds(1), null);
        EditionDraft draft = new EditionDraft(edition, "1", new Evidence("", "", Map.of()), List.of(), report);
        return new Editions(List.of(draft), Map.of(), List.of(), null);
    }
}
