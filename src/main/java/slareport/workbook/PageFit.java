package slareport.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Finds the widths of columns and the heights of rows at which everything written can be read. */
final class PageFit {
    private static final double MARGIN_WIDTH = 1.7;
    private static final double PADDING = 2.2;
    private static final double FIGURE_PADDING = 1.2;
    private static final double HEAD_PADDING = 2.4;

    /** Widths of texts are guessed on the safe side: what is a little too wide may still stand in one line. */
    private static final double NEARLY = 0.92;

    private static final double ROW_PADDING = 4;
    private static final double LEADING = 1.28;
    private static final double MOST_HEIGHT = 409;
    private static final int WIDTH_UNITS = 256;
    private static final double POINTS_PER_WIDTH = 5.3;

    private final Map<Integer, Room> columns = new TreeMap<>();
    private final Map<Integer, Double> heights = new TreeMap<>();
    private final Map<Integer, Double> lines = new TreeMap<>();
    private final Set<Integer> headings = new TreeSet<>();
    private final List<Paragraph> paragraphs = new ArrayList<>();

    private static final class Room {
        private double least = 2;
        private double most = 60;
        private double needed;
        private double figures;
        private final List<Double> heads = new ArrayList<>();

        double width() {
            double width = Math.max(figures, Math.min(most, Math.max(least, needed)));
            return least == most ? width : Math.max(width, keptApart(width));
        }

        /** What the heads need that just fill one line: they would run into what stands to their left. */
        private double keptApart(double width) {
            return heads.stream()
                    .filter(head -> head * NEARLY <= width)
                    .mapToDouble(head -> head + HEAD_PADDING)
                    .max()
                    .orElse(0);
        }
    }

    private record Paragraph(int row, int first, int last, String text, Look look) {
        double height(double room) {
            int count = TextFit.lines(text, look.size(), look.bold(), room);
            return count * look.size() * LEADING;
        }
    }

    void bounds(int column, double least, double most) {
        room(column).least = least;
        room(column).most = most;
    }

    void height(int row, double points) {
        heights.put(row, points);
    }

    void atLeast(int row, double points) {
        lines.merge(row, points, Math::max);
    }

    /** Text in one line, whatever its length. */
    void line(int row, Look look) {
        lines.merge(row, look.size() * LEADING + ROW_PADDING, Math::max);
        if (look.equals(Theme.SECTION)) {
            headings.add(row);
        }
    }

    /** The rows that hold the heading of a section, from the top. */
    Set<Integer> headings() {
        return headings;
    }

    /** Text of one cell; several texts of one cell stand below each other. */
    void text(int row, int first, int last, String text, Look look) {
        line(row, look);
        if (look.wrap()) {
            paragraphs.add(new Paragraph(row, first, last, text, look));
            if (first == last) {
                need(first, TextFit.longestWord(text, look.size(), look.bold()));
                if (look.equals(Theme.NUMBER_HEAD)) {
                    room(first).heads.add(TextFit.width(text, look.size(), look.bold()));
                }
            }
        } else {
            need(first, TextFit.width(text, look.size(), look.bold()), look);
        }
    }

    void number(int row, int column, double number, Look look) {
        line(row, look);
        need(column, TextFit.width(sample(number, look.format()), look.size(), look.bold()), look);
    }

    /** The width of the columns up to the last one that was used, in points. */
    double width() {
        double width = MARGIN_WIDTH;
        for (Room room : columns.values()) {
            width += room.width();
        }
        return width * POINTS_PER_WIDTH;
    }

    /** The height of all rows, in points. */
    double height() {
        return heights().values().stream().mapToDouble(Double::doubleValue).sum();
    }

    void apply(XSSFSheet sheet) {
        sheet.setColumnWidth(0, (int) (MARGIN_WIDTH * WIDTH_UNITS));
        columns.forEach((column, room) -> sheet.setColumnWidth(column, (int) (room.width() * WIDTH_UNITS)));
        heights().forEach((row, height) -> {
            XSSFRow cells = sheet.getRow(row);
            (cells == null ? sheet.createRow(row) : cells).setHeightInPoints(height.floatValue());
        });
    }

    /** The height of each row in points, by its number from 0. */
    Map<Integer, Double> heights() {
        Map<Integer, Double> result = new TreeMap<>(lines);
        Map<List<Integer>, Double> cells = new HashMap<>();
        for (Paragraph paragraph : paragraphs) {
            double indent = paragraph.look().isIndented() ? PADDING : PADDING / 2;
            double height = paragraph.height(room(paragraph) - indent);
            cells.merge(List.of(paragraph.row(), paragraph.first()), height, Double::sum);
        }
        cells.forEach(
                (cell, height) -> result.merge(cell.get(0), Math.min(MOST_HEIGHT, height + ROW_PADDING), Math::max));
        result.putAll(heights);
        return result;
    }

    private double room(Paragraph paragraph) {
        double width = 0;
        for (int column = paragraph.first(); column <= paragraph.last(); column++) {
            width += room(column).width();
        }
        return width;
    }

    private Room room(int column) {
        return columns.computeIfAbsent(column, unused -> new Room());
    }

    private void need(int column, double width) {
        Room room = room(column);
        room.needed = Math.max(room.needed, width + PADDING);
    }

    // a figure that is cut off is worse than a wide column: programs show crosses instead
    private void need(int column, double width, Look look) {
        need(column, width);
        if (look.align() == HorizontalAlignment.RIGHT) {
            Room room = room(column);
            room.figures = Math.max(room.figures, width + FIGURE_PADDING);
        }
    }

    // roughly what the number looks like: its digits with separators and the words of its format
    private static String sample(double number, String format) {
        String positive = format.split(";", -1)[0];
        int quotes = 0;
        StringBuilder words = new StringBuilder();
        for (String part : positive.split("\"", -1)) {
            words.append(quotes++ % 2 == 1 ? part : "");
        }
        if (format.contains("yy")) {
            return words + (positive.contains("h") ? "0000-00-00 00:00" : "0000-00-00");
        }
        double shown = format.contains("%") ? number * 100 : format.startsWith("[h]") ? number * 24 : number;
        String digits = BigDecimal.valueOf(Math.round(Math.abs(shown))).toPlainString();
        int decimals = positive.contains(".") ? positive.length() - positive.indexOf('.') : 0;
        return (number < 0 ? "-" : "")
                + digits
                + "0".repeat(digits.length() / 3 + Math.min(3, decimals) + (format.contains("mm") ? 2 : 0))
                + words
                + (format.contains("%") ? "%" : "");
    }
}
