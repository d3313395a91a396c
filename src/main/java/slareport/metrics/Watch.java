package slareport.metrics;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is told how runs end.
 *
 * @param file file for the node exporter, null for none
 * @param pushgateway address of a Pushgateway, http or https with a host, null for none
 * @param patience how long to wait for the gateway's connection, and then for its answer
 */
public record Watch(@Nullable Path file, @Nullable URI pushgateway, Duration patience) {
    /**
     * Tells all of them, one after the other.
     *
     * @return a sentence for each that could not be told; the run itself is what it was
     */
    public List<String> tell(RunEnd end) {
        Gauges gauges = RunGauges.of(end);
        List<String> untold = new ArrayList<>();
        if (file != null) {
            try {
                new MetricsFile(file).write(gauges.text(), !end.tellsAll());
            } catch (IOException | RuntimeException e) {
                untold.add("The metrics could not be written to " + file + " (" + why(e)
                        + "); check sla.metrics.file and its folder.");
            }
        }
        if (pushgateway != null) {
            try {
                new Gateway(pushgateway, patience).push(gauges.registry().getPrometheusRegistry(), !end.tellsAll());
            } catch (IOException | RuntimeException e) {
                untold.add("The metrics could not be pushed to " + pushgateway + " (" + why(e)
                        + "); check sla.metrics.pushgateway and the gateway.");
            }
        }
        return untold;
    }

    /** In our own words: what foreign messages hold is not known. */
    private static String why(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof NoSuchFileException) {
                return "its folder is not there";
            }
            if (cause instanceof AccessDeniedException) {
                return "it may not be written to";
            }
            if (cause instanceof UnknownHostException) {
                return "its host is not known";
            }
            if (cause instanceof ConnectException) {
                return "nobody listens there";
            }
            if (cause instanceof SocketTimeoutException) {
                return "it gave no answer in time";
            }
        }
        return failure instanceof FileSystemException ? "writing failed" : "it refused them";
    }
}
