/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.page;

import static java.util.Comparator.comparingInt;

import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ectmanager.domain.refusal.Refusal;

/**
 * What is wrong in the order of the fields on the page, whatever the order in which they were read or checked: the page
 * itself is asked where each field stands. What belongs to no field comes last.
 */
public final class ErrorOrder {

    private ErrorOrder() {}

    public static List<Refusal> on(Content page, List<Refusal> refusals) {
        if (refusals.size() < 2) {
            return refusals;
        }
        var html = new StringOutput();
        page.writeTo(new OwaspHtmlTemplateOutput(html));
        var written = html.toString();
        return refusals.stream()
                .sorted(comparingInt(refusal -> place(written, refusal.field())))
                .toList();
    }

    private static int place(String page, String field) {
        if (field.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        return Stream.of("id", "name")
                .map(attribute -> " " + attribute + "=\"" + field + "\"")
                .flatMapToInt(attribute -> IntStream.of(page.indexOf(attribute)))
                .filter(found -> found >= 0)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }
}
