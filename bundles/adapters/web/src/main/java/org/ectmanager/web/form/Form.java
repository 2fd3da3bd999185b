/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ectmanager.domain.refusal.Refusal;

/**
 * What somebody typed, and what is wrong with it. A refused form is shown again with every value as it was typed.
 * It never prints its values: they are personal data.
 */
public record Form(Map<String, List<String>> typed, Map<String, Upload> uploads, List<Refusal> refusals) {

    /** The field that carries the token against forged requests. */
    public static final String TOKEN = "csrf";

    public Form {
        var inOrder = new LinkedHashMap<String, List<String>>();
        typed.forEach((name, values) -> inOrder.put(name, List.copyOf(values)));
        typed = Collections.unmodifiableMap(inOrder);
        uploads = Map.copyOf(uploads);
        refusals = List.copyOf(refusals);
    }

    public static Form empty() {
        return new Form(Map.of(), Map.of(), List.of());
    }

    public static Form of(Map<String, List<String>> typed) {
        return new Form(typed, Map.of(), List.of());
    }

    /** The same form with one field filled in, for showing what is already known. */
    public Form with(String name, String... values) {
        var more = new LinkedHashMap<>(typed);
        more.put(name, List.of(values));
        return new Form(more, uploads, refusals);
    }

    /** The same form with a date filled in as its three fields. */
    public Form with(String name, LocalDate date) {
        return with(name + "-day", Integer.toString(date.getDayOfMonth()))
                .with(name + "-month", Integer.toString(date.getMonthValue()))
                .with(name + "-year", Integer.toString(date.getYear()));
    }

    /** The same form with these reasons added to those that it has. */
    public Form refused(List<Refusal> reasons) {
        return new Form(
                typed,
                uploads,
                Stream.concat(refusals.stream(), reasons.stream()).distinct().toList());
    }

    /** The first value of a field as typed, or nothing at all as an empty text. */
    public String value(String name) {
        return values(name).stream().findFirst().orElse("");
    }

    public List<String> values(String name) {
        return typed.getOrDefault(name, List.of());
    }

    public boolean isChosen(String name, String value) {
        return values(name).contains(value);
    }

    /** The file sent in a field; an empty one counts as none. */
    public Optional<Upload> upload(String name) {
        return Optional.ofNullable(uploads.get(name));
    }

    public boolean isRefused() {
        return !refusals.isEmpty();
    }

    /** What is wrong with a field: the first reason given for it. */
    public Optional<Refusal> refusal(String name) {
        return refusals.stream().filter(refusal -> refusal.field().equals(name)).findFirst();
    }

    /** What is wrong with any of these fields, in the order of the reasons. */
    public List<Refusal> refusals(List<String> names) {
        var found = new ArrayList<Refusal>(refusals);
        found.removeIf(refusal -> !names.contains(refusal.field()));
        return List.copyOf(found);
    }

    @Override
    public String toString() {
        return "Form with " + typed.size() + " fields and " + refusals.size() + " refusals";
    }
}
