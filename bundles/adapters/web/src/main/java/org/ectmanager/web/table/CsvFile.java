/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.table;

import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.StreamingOutput;
import org.ectmanager.spi.csv.Csv;
import org.ectmanager.spi.report.Table;

/**
 * A table as a file of comma-separated values, written line by line. UTF-8 with a byte order mark: without it Excel
 * takes the file for the machine's old code page and spoils names such as Zoë; other programs, and our own reader, pass
 * over it.
 */
final class CsvFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvFile() {}

    /** @param name without its ending; letters, digits and hyphens */
    static Response of(String name, Table table) {
        StreamingOutput content = stream -> {
            var writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
            writer.write(BYTE_ORDER_MARK);
            for (Iterator<List<String>> lines = table.lines().iterator(); lines.hasNext(); ) {
                writer.write(Csv.line(lines.next()));
            }
            writer.flush();
        };
        return Response.ok(content, "text/csv; charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".csv\"")
                .build();
    }
}
