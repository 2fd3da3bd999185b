/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.schoolregister;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes the sample register: fictional schools in the published 140-column form. The same every time. Run it with the
 * file to write as its argument; a test says when the committed file is no longer what this writes.
 */
final class SampleSchools {

    private final Set<String> taken = new HashSet<>();
    private int schools;

    public static void main(String[] arguments) throws IOException {
        Files.write(Path.of(arguments[0]), new SampleSchools().csv().getBytes(ISO_8859_1));
    }

    String csv() throws IOException {
        var header = header();
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(header);
            for (var row : rows()) {
                csv.writeRecord(header.stream().map(row::value).toList());
            }
        }
        return text.toString();
    }

    static List<String> header() throws IOException {
        var published = SampleSchools.class.getResourceAsStream("/gias/gias_subset_heads_blanked.csv");
        try (var csv = CsvReader.builder().ofCsvRecord(new InputStreamReader(published, ISO_8859_1))) {
            return csv.iterator().next().getFields();
        }
    }

    private List<SampleRow> rows() {
        var rows = new ArrayList<SampleRow>();
        for (var kind : SampleKinds.ALL) {
            for (var i = 0; i < kind.count(); i++) {
                rows.add(row(kind, schools++));
            }
        }
        return rows;
    }

    private SampleRow row(SampleKinds.Kind kind, int number) {
        var authorities = SamplePlaces.AUTHORITIES;
        var authority = authorities.get(number % authorities.size());
        var town = number / authorities.size() % authority.towns().size();
        var place = kind.type().overseas()
                ? SamplePlaces.OVERSEAS.get(number % SamplePlaces.OVERSEAS.size())
                : authority.towns().get(town);
        return new SampleRow(kind, number, name(kind, number, place), authority, town, place);
    }

    /** The pattern with the first word not yet used in that town. */
    private String name(SampleKinds.Kind kind, int number, String place) {
        var words = kind.pattern().startsWith("St ") ? SamplePlaces.SAINTS : SamplePlaces.WORDS;
        for (var step = 0; step < words.size(); step++) {
            var word = words.get((number + step) % words.size());
            var name = kind.pattern().replace("#", word).replace("@", place);
            if (taken.add(name)) {
                return name;
            }
        }
        var again = place + " "
                + kind.pattern().replace("#", words.get(number % words.size())).replace("@ ", "");
        taken.add(again);
        return again;
    }
}
