package slareport.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.jspecify.annotations.Nullable;

/** Gauges that are set once, each with its unit in its name as Prometheus has it. */
final class Gauges {
    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    /**
     * Adds a gauge.
     *
     * @param name with dots between words, the unit left out
     * @param unit plural base unit such as {@code seconds}, null for a count
     * @param help what it tells, in one sentence
     */
    void set(String name, @Nullable String unit, String help, Tags labels, double value) {
        Gauge.builder("sla.report." + name, () -> value)
                .strongReference(true)
                .baseUnit(unit)
                .description(help)
                .tags(labels)
                .register(registry);
    }

    /** Where they are registered. */
    PrometheusMeterRegistry registry() {
        return registry;
    }

    /** All of them in Prometheus' text format. */
    String text() {
        return registry.scrape();
    }
}
