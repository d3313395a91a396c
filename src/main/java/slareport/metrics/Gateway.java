package slareport.metrics;

import io.prometheus.metrics.exporter.pushgateway.Format;
import io.prometheus.metrics.exporter.pushgateway.PushGateway;
import io.prometheus.metrics.exporter.pushgateway.Scheme;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
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
     * Pushes metrics.
     *
     * @param keep whether the metrics of the gateway stay that these say nothing about
     * @throws IOException when the gateway is not reached, does not answer or refuses them
     */
    void push(PrometheusRegistry metrics, boolean keep) throws IOException {
        PushGateway gateway = PushGateway.builder()
                .scheme("https".equalsIgnoreCase(address.getScheme()) ? Scheme.HTTPS : Scheme.HTTP)
                .address(address.getRawAuthority() + withoutSlash(address.getRawPath()))
                .job(JOB)
                .format(Format.PROMETHEUS_TEXT)
                .connectionTimeout(patience)
                .readTimeout(patience)
                .registry(metrics)
                .connectionFactory(Gateway::connection)
                .build();
        if (keep) {
            gateway.pushAdd();
        } else {
            gateway.push();
        }
    }

    /** One that follows no redirection: what is pushed would get lost on the way, and the page at its end look like success. */
    private static HttpURLConnection connection(URL address) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) address.openConnection();
        connection.setInstanceFollowRedirects(false);
        return connection;
    }

    private static String withoutSlash(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
