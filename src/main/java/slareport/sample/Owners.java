package slareport.sample;

import java.io.IOException;
import java.util.List;

/** The export of the salespeople. */
final class Owners {
    static final List<String> HEADER = List.of("owner", "name", "team", "active");

    private Owners() {}

    static void write(Export file) throws IOException {
        for (Salesperson each : Salesperson.ALL) {
            String active = Boolean.toString(each.active());
            file.write(new Row(List.of(each.id(), each.name(), each.team(), active), Outcome.LOADED));
        }
    }
}
