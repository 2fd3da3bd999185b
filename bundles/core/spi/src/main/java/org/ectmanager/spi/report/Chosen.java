/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;

/** A valid value for every parameter of a report. */
public final class Chosen {

    private final Map<String, String> values;

    private Chosen(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    /** What was typed, with the standard for what was left empty; refusals name the parameter as their field. */
    public static Result<Chosen> of(List<Parameter> parameters, Map<String, String> typed) {
        var values = new HashMap<String, String>();
        var refusals = new ArrayList<Refusal>();
        for (var parameter : parameters) {
            var text = typed.getOrDefault(parameter.id(), "");
            if (text.isBlank()) {
                values.put(parameter.id(), parameter.standard());
            } else {
                parameter.check(text).fold(value -> values.put(parameter.id(), value), refused -> {
                    refusals.addAll(refused);
                    return "";
                });
            }
        }
        return refusals.isEmpty() ? Result.done(new Chosen(values)) : Result.refused(refusals);
    }

    public String text(String id) {
        var value = values.get(id);
        if (value == null) {
            throw new IllegalArgumentException("The report has no such parameter");
        }
        return value;
    }

    public int number(String id) {
        return Integer.parseInt(text(id));
    }
}
