/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.table;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.ectmanager.application.table.TableRegistry.Offer;
import org.ectmanager.spi.report.Parameter;
import org.ectmanager.web.form.Choice;
import org.ectmanager.web.form.Form;

/** What is asked of a report: its parameters as typed into the address. */
record Asked(Offer offer, Form form) {

    /** No parameter's id begins so. */
    static final String PAGE = "_page";

    Map<String, String> typed() {
        return offer.parameters().stream().collect(Collectors.toMap(Parameter::id, each -> form.value(each.id())));
    }

    /** The form as it is shown: what was typed, and the standard where nothing was. */
    Form filledIn() {
        var filled = form;
        for (var parameter : offer.parameters()) {
            if (form.value(parameter.id()).isBlank()) {
                filled = filled.with(parameter.id(), parameter.standard());
            }
        }
        return filled;
    }

    /** The query that asks the same again. */
    String query() {
        return offer.parameters().stream()
                .map(Parameter::id)
                .filter(id -> !form.value(id).isBlank())
                .map(id -> id + "=" + URLEncoder.encode(form.value(id).strip(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    int page() {
        return Choice.page(form.value(PAGE));
    }
}
