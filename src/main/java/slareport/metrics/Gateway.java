package slareport.metrics;

import io.prometheus.metrics.exporter.pushgateway.Format;
import io.prometheus.metrics.exporter.pushgateway.PushGateway;
import io.prometheus.metrics.exporter.pushgateway.Scheme;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;

/**
 * A Pushgateway.
 *
 * @param address http or https, with a host
 * @param patience how long to wait for a connection, and then for an answer
 */
record Gateway(URI address, Duration patience) {
    private static final String JOB = "sla_report";

    /**
     * Pushes metrics; those of the gateway that they say nothing about stay.
     *
     * @throws IOException when the gateway is not reached, does not answer or refuses them
     */
    void push(PrometheusRegistry metrics) throws IOException {
        PushGateway.builder()
                .scheme("https".equalsIgnoreCase(address.getScheme()) ? Scheme.HTTPS : Scheme.HTTP)
                .address(address.getRawAuthority() + withoutSlash(address.getRawPath()))
                .job(JOB)
                .format(Format.PROMETHEUS_TEXT)
                .connectionTimeout(patience)
                .readTimeout(patience)
                .registry(metrics)
                .build()
                .pushAdd();
    }

    private static String withoutSlash(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
