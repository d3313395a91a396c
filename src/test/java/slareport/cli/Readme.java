package slareport.cli;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import slareport.agreement.MeasuresTable;
import slareport.crm.EntitySetup;

/**
 * The tables of the README that are written from the code. After a change of options or measures, renew them from the root
 * of the project:
 *
 * <pre>
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -cp target/classes:target/test-classes:$(cat target/classpath) slareport.cli.Readme
 * </pre>
 */
final class Readme {
    static final Path FILE = Path.of("README.md");

    private Readme() {}

    public static void main(String[] args) throws IOException {
        Files.writeString(FILE, renewed(Files.readString(FILE)));
    }

    /** The text with its tables as they should be. */
    static String renewed(String text) {
        return renewed(renewed(text, "options", options()), "measures", MeasuresTable.text());
    }

    private static String renewed(String text, String name, String table) {
        Pattern place = Pattern.compile("(<!-- " + name + "[^>]*-->\n\n).*?(\n<!-- end -->)", Pattern.DOTALL);
        Matcher found = place.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("README.md has no place for the table of " + name);
        }
        return text.substring(0, found.end(1)) + table + text.substring(found.start(2));
    }

    /** Every option of every command, and who has it. */
    private static String options() {
        Map<String, OptionSpec> options = new LinkedHashMap<>();
        Map<String, Set<String>> commands = new LinkedHashMap<>();
        Map<String, CommandLine> all =
                SlaReport.commandLine(Clock.systemUTC(), Stops.REAL).getSubcommands();
        List<String> order = new ArrayList<>(List.of("run"));
        all.keySet().stream().filter(name -> !name.equals("help")).forEach(order::add);
        for (String name : new LinkedHashSet<>(order)) {
            for (OptionSpec option : all.get(name).getCommandSpec().options()) {
                if (!option.usageHelp() && !option.versionHelp()) {
                    options.putIfAbsent(option.longestName(), option);
                    commands.computeIfAbsent(option.longestName(), key -> new LinkedHashSet<>())
                            .add(name);
                }
            }
        }
        StringBuilder table = new StringBuilder("| option | of | what it says |\n|---|---|---|\n");
        options.forEach((name, option) -> table.append("| `%s%s` | %s | %s |\n"
                .formatted(
                        name,
                        option.arity().max() == 0
                                ? ""
                                : " " + option.paramLabel().replace("|", "\\|"),
                        commands.get(name).size() == all.size() - 1 ? "all" : String.join(", ", commands.get(name)),
                        description(option))));
        return table.toString();
    }

    private static String description(OptionSpec option) {
        return String.join(" ", option.description())
                .replace("${DEFAULT-VALUE}", String.valueOf(option.defaultValue()))
                .replace("|", "\\|")
                .replace("<", "`<")
                .replace(">", ">`");
    }

    /** Every setting there is, with a placeholder where names are the user's own. */
    static Set<String> settings() {
        Set<String> names = new TreeSet<>();
        add("sla", Settings.class, names);
        return names;
    }

    private static void add(String name, Type type, Set<String> names) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == Map.class) {
            Type value = generic.getActualTypeArguments()[1];
            if (value instanceof Class<?> record && record.isRecord()) {
                add(name + ".<name>", record, names);
                return;
            }
        }
        if (type instanceof Class<?> record && record.isRecord()) {
            for (RecordComponent component : record.getRecordComponents()) {
                boolean isExport = component.getType() == EntitySetup.class;
                add(
                        name + "." + (isExport ? "<export>" : Spellings.dashed(component.getName())),
                        component.getGenericType(),
                        names);
            }
        } else {
            names.add(name);
        }
    }

    /** The settings that a table of a text has lines about. */
    static Set<String> settingsIn(String text) {
        Set<String> names = new TreeSet<>();
        text.lines()
                .filter(line -> line.startsWith("| `sla."))
                .map(line -> line.split("\\|")[1])
                .flatMap(cell -> Arrays.stream(cell.split(",")))
                .map(name -> name.strip().replace("`", ""))
                .forEach(names::add);
        return names;
    }
}
