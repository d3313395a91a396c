package slareport.draft;

import java.util.List;
import slareport.crm.InputFile;

/** Names under which the next exports of a CRM will be found as well. */
final class FilePatterns {
    private static final String DATED = "\\d{4,}(?:[-_. T]?\\d+)*|\\d{1,2}[-_.]\\d{1,2}[-_.]\\d{2,4}(?:[-_. T]\\d+)*";

    private FilePatterns() {}

    /** The files' names, with a star where a date or a number stands that the next export will not have. */
    static List<String> lasting(List<InputFile> files) {
        return files.stream().map(file -> withStar(name(file))).distinct().toList();
    }

    /** The files' names as they are. */
    static List<String> exact(List<InputFile> files) {
        return files.stream().map(file -> plain(name(file))).distinct().toList();
    }

    /** None where a name holds what the next export will not have, so that its header tells it; else the names as they are. */
    static List<String> lastingOrNone(List<InputFile> files) {
        return lasting(files).equals(exact(files)) ? exact(files) : List.of();
    }

    private static String withStar(String name) {
        int dot = name.indexOf('.') < 0 ? name.length() : name.lastIndexOf('.');
        String stem = name.substring(0, dot);
        String starred = plain(stem).replaceAll(DATED, "*").replaceAll("\\*+", "*");
        return starred.equals("*") ? plain(name) : starred + plain(name.substring(dot));
    }

    /** A part of an archive is found by its own name. */
    private static String name(InputFile file) {
        String part = file.part();
        return part == null ? file.name() : part.substring(Math.max(part.lastIndexOf('/'), part.lastIndexOf('\\')) + 1);
    }

    /** Signs of patterns that stand in a name are any character. */
    private static String plain(String name) {
        return name.replaceAll("[*\\[\\]{}\\\\]", "?");
    }
}
