package slareport.cli;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import slareport.failure.UserError;
import slareport.metrics.Watch;

/**
 * The settings under {@code sla.metrics}, as they are written; null where nothing was set.
 *
 * @param file file for the textfile collector of Prometheus' node exporter
 * @param pushgateway address of a Prometheus Pushgateway
 */
record MetricsSettings(@Nullable String file, @Nullable String pushgateway) {
    private static final String PREFIX = "sla.metrics";
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** These settings by themselves, so that also a run which ends for a mistake in others can be told. */
    static MetricsSettings in(Environment environment) {
        return new MetricsSettings(
                environment.getProperty(PREFIX + ".file"), environment.getProperty(PREFIX + ".pushgateway"));
    }

    /** Whether anybody is to be told. */
    boolean isEmpty() {
        return isBlank(file) && isBlank(pushgateway);
    }

    /**
     * Who is to be told.
     *
     * @throws UserError when a file or an address cannot be one
     */
    Watch watch() {
        Path place = isBlank(file) ? null : InputPlaces.path(file, "metrics file (" + PREFIX + ".file)");
        return new Watch(place, address().orElse(null), PATIENCE);
    }

    private Optional<URI> address() {
        if (pushgateway == null || isBlank(pushgateway)) {
            return Optional.empty();
        }
        try {
            URI address = URI.create(pushgateway.strip());
            boolean isHttp =
                    "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
            if (isHttp
                    && address.getHost() != null
                    && address.getUserInfo() == null
                    && address.getQuery() == null
                    && address.getFragment() == null) {
                return Optional.of(address);
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        throw new UserError(
                UserError.Kind.USAGE,
                "The setting " + PREFIX
                        + ".pushgateway is an http or https address with a host and without a user name,"
                        + " such as http://pushgateway.example:9091; another value was given.");
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
