package slareport.crm;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import slareport.agreement.yaml.Nearest;
import slareport.guard.ExportColumns;

/**
 * The columns of a file, for comparison with those of another night.
 *
 * @param known every canonical (or further) column that the entity can have
 */
record FileColumns(ExportFile exportFile, Set<String> known) implements ExportColumns {
    @Override
    public String entity() {
        return exportFile.input().entity().code();
    }

    @Override
    public String file() {
        return exportFile.name();
    }

    @Override
    public Map<String, String> headers() {
        Map<String, String> headers = new TreeMap<>();
        for (String column : known) {
            int place = exportFile.columns().place(column);
            if (place >= 0) {
                headers.put(column, exportFile.header().name(place));
            }
        }
        return headers;
    }

    @Override
    public boolean canHave(String column) {
        return known.contains(column);
    }

    @Override
    public boolean hasHeader(String header) {
        return !exportFile.header().places(header).isEmpty();
    }

    @Override
    public Optional<String> unreadLike(String header) {
        Map<String, String> byLooseName = new LinkedHashMap<>();
        Set<String> read = Set.copyOf(headers().values());
        for (int place = 0; place < exportFile.header().width(); place++) {
            String name = exportFile.header().name(place);
            if (!name.isEmpty() && !read.contains(name)) {
                byLooseName.putIfAbsent(LooseName.of(name), name);
            }
        }
        return Nearest.to(LooseName.of(header), byLooseName.keySet()).map(byLooseName::get);
    }

    @Override
    public String setting(String column) {
        return exportFile.plan().setting("columns." + column);
    }
}
