/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.calculator;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.ectmanager.web.form.Form;

/**
 * Groups of fields that there may be several of. The form says how many there are; each field of a group is named
 * {@code group-number-field}, numbered from 1.
 */
public record Groups(String group, int count) {

    private static final String NUMBER = "[0-9]{1,2}";
    private static final Pattern FIELD = Pattern.compile("(?<group>[a-z]+)-(?<number>" + NUMBER + ")-(?<name>.+)");

    static Groups of(Form form, String group, int least, int most) {
        var typed = form.value(group + "s");
        var count = typed.matches(NUMBER) ? Integer.parseInt(typed) : least;
        return new Groups(group, Math.max(least, Math.min(most, count)));
    }

    public IntStream numbers() {
        return IntStream.rangeClosed(1, count);
    }

    public String field(int number, String name) {
        return group + "-" + number + "-" + name;
    }

    /** A field of the last group. */
    String last(String name) {
        return field(count, name);
    }

    /** Whether nothing at all was typed or chosen in a group. */
    boolean isBlank(Form form, int number) {
        return form.typed().keySet().stream()
                .filter(name -> name.startsWith(group + "-" + number + "-"))
                .allMatch(name -> form.value(name).isBlank());
    }

    /** The form with one group more at the end. */
    Form more(Form form) {
        return form.with(group + "s", Integer.toString(count + 1));
    }

    /** The form without a group; those behind it move up. */
    Form without(Form form, int number) {
        var shorter = form;
        for (var name : form.typed().keySet()) {
            var field = FIELD.matcher(name);
            if (field.matches() && field.group("group").equals(group)) {
                var place = Integer.parseInt(field.group("number"));
                if (place >= number) {
                    var next = field(place + 1, field.group("name"));
                    shorter = shorter.with(name, place < count ? form.value(next) : "");
                }
            }
        }
        return shorter.with(group + "s", Integer.toString(count - 1));
    }
}
