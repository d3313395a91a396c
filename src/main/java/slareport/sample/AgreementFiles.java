package slareport.sample;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Writes the two versions of the agreement from their templates; volumes and money follow the number of leads. */
final class AgreementFiles {
    private AgreementFiles() {}

    static void write(SampleSettings settings) throws IOException {
        Path folder = Files.createDirectories(settings.out().resolve("agreement"));
        write(settings, "agreement-first.yml", settings.firstMonth(), folder);
        write(settings, "agreement-second.yml", settings.secondVersion(), folder);
    }

    private static void write(SampleSettings settings, String template, YearMonth from, Path folder)
            throws IOException {
        String text = read(template);
        for (Map.Entry<String, String> blank : blanks(settings, from).entrySet()) {
            text = text.replace("{{" + blank.getKey() + "}}", blank.getValue());
        }
        Files.writeString(folder.resolve(from + ".yml"), text);
    }

    private static Map<String, String> blanks(SampleSettings settings, YearMonth from) {
        Map<String, String> blanks = new LinkedHashMap<>();
        blanks.put("version", from.toString());
        blanks.put("effective-from", from.atDay(1).toString());
        blanks.put("signed", from.minusMonths(1).atDay(25).toString());
        blanks.put("year", Integer.toString(from.getYear()));
        blanks.put("goal-year", Integer.toString(settings.lastMonth().getYear()));
        blanks.put(
                "worked-holiday",
                OfficeHours.workedHoliday(settings.lastMonth().getYear()).toString());
        for (int usual : new int[] {130, 160, 210, 250, 1_800_000, 3_000_000, 28_000_000}) {
            long scaled = (long) usual * settings.leads() / SampleSettings.USUAL_LEADS;
            blanks.put("scaled " + usual, Long.toString(scaled));
        }
        return blanks;
    }

    private static String read(String template) throws IOException {
        try (InputStream stream = AgreementFiles.class.getResourceAsStream(template)) {
            return new String(Objects.requireNonNull(stream, template).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
