package slareport.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import slareport.job.Night;
import slareport.report.Editions;
import slareport.report.Report;

/** What a run tells of its exports and of its reports, whether it publishes them or only would. */
final class RunLines {
    private final Night night;
    private final Places places;
    private final PrintWriter out;

    RunLines(Night night, Places places, PrintWriter out) {
        this.night = night;
        this.places = places;
        this.out = out;
    }

    /** The files of the exports: those that are read, and those that are not. */
    void tellExports() {
        night.exports().recognised().forEach(out::println);
        night.exports().notRead().forEach(file -> out.println(file.sentence()));
        out.flush();
    }

    /**
     * What became of the months.
     *
     * @param closing the line for a report and the path of its workbook
     */
    void tellReports(Editions editions, BiFunction<Report, Path, String> closing) {
        night.guards().unneeded().forEach(guard -> out.println(ClosingLine.unneeded(guard)));
        ChangeLines.of(editions, night.asOf(), month -> Files.exists(places.workbook(month)))
                .forEach(out::println);
        List<Report> reports = new ArrayList<>(editions.reports());
        // the line of the month that the run is about comes last
        Collections.reverse(reports);
        reports.forEach(report -> out.println(
                closing.apply(report, places.workbook(report.review().month()))));
    }
}
