/** What a run left behind, as gauges for Prometheus: in a text file for the node exporter, and at a Pushgateway. */
@NullMarked
package slareport.metrics;

import org.jspecify.annotations.NullMarked;
