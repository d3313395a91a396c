package slareport.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import slareport.agreement.Language;
import slareport.report.Report;

/** Writes made-up workbooks into a folder, to be looked at by people. */
public final class Specimens {
    private Specimens() {}

    /** @param args the folder, and optionally a number of exceptions for one more workbook */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        for (Language language : Language.values()) {
            String name = language.name().toLowerCase(Locale.ROOT);
            write(
                    folder.resolve(name + ".xlsx"),
                    new MadeUpReport().in(language).make());
            write(
                    folder.resolve("loop-" + name + ".xlsx"),
                    new MadeUpReport()
                            .in(language)
                            .promising(MadeUpReport.withTheWholeLoop())
                            .make());
        }
        write(folder.resolve("running.xlsx"), new MadeUpReport().running().make());
        write(
                folder.resolve("empty.xlsx"),
                new MadeUpReport().withoutData().withoutHistory().make());
        write(folder.resolve("before.xlsx"), new MadeUpReport().notYetAgreed().make());
        write(
                folder.resolve("bare.xlsx"),
                new MadeUpReport().promising(List.of()).withoutHistory().make());
        if (args.length > 1) {
            Report many =
                    new MadeUpReport().withExceptions(Integer.parseInt(args[1])).make();
            long start = System.nanoTime();
            write(folder.resolve("many.xlsx"), many);
            System.out.println((System.nanoTime() - start) / 1_000_000 + " ms");
        }
    }

    private static void write(Path file, Report report) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            ReviewWorkbook.write(
                    report,
                    RecordLinks.to("https://crm.example/leads/{lead_id}").orElseThrow(),
                    out);
        }
    }
}
