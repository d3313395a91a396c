package slareport.letter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import slareport.agreement.Language;
import slareport.history.MonthState;
import slareport.history.Revision;
import slareport.mailing.Cadence;
import slareport.workbook.MadeUpReport;

/** Writes made-up mails into a folder, to be looked at by people. */
public final class LetterSpecimens {
    private LetterSpecimens() {}

    /** @param args the folder */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        for (Language language : Language.values()) {
            String name = language.name().toLowerCase(Locale.ROOT);
            MadeUpReport report = new MadeUpReport().in(language);
            write(folder, name, MadeUpLetter.about(report).in(language));
            write(
                    folder,
                    name + "-running",
                    MadeUpLetter.about(new MadeUpReport().in(language).running())
                            .on(Cadence.WEEKLY, Cadence.ON_BREACH)
                            .with(new Enclosure.Announced("\\\\server\\reports\\sla\\sla-report-2026-10.xlsx")));
            write(
                    folder,
                    name + "-empty",
                    MadeUpLetter.about(
                            new MadeUpReport().in(language).withoutData().withoutHistory()));
        }
        write(folder, "before", MadeUpLetter.about(new MadeUpReport().notYetAgreed()));
        write(
                folder,
                "bare",
                MadeUpLetter.about(
                        new MadeUpReport().promising(List.of()).withoutHistory().withoutData()));
        write(
                folder,
                "young-team",
                MadeUpLetter.about(new MadeUpReport().withYoungLeads()).forTeam("Norte"));
        write(
                folder,
                "revised",
                new MadeUpLetter(MadeUpLetter.settled(
                                new MadeUpReport().make(),
                                MonthState.FINAL,
                                new Revision("Ana Ruiz", "late exports"),
                                List.of(MadeUpLetter.oldLeads())))
                        .with(new Enclosure.Attached("sla-report-2026-10.xlsx", true)));
        write(
                folder,
                "naughty",
                MadeUpLetter.about(
                        new MadeUpReport()
                                .naming(
                                        "Grüße & <b>Söhne</b> 🏭 الشركة العامة للصناعات https://evil.example/login \"Averylongcompanynamewithoutanyblankthatneverends'AndGoesOnAndOn\"")));
    }

    private static void write(Path folder, String name, MadeUpLetter made) throws IOException {
        Letter letter = made.write();
        String html = letter.html();
        if (letter.picture().isPresent()) {
            String png =
                    Base64.getEncoder().encodeToString(letter.picture().get().png());
            html = html.replace("cid:" + Letter.PICTURE_ID, "data:image/png;base64," + png);
        }
        Files.writeString(folder.resolve(name + ".html"), html);
        Files.writeString(folder.resolve(name + ".txt"), letter.subject() + "\n\n" + letter.text());
    }
}
