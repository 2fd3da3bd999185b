/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import org.apache.cxf.jaxrs.model.URITemplate;

/** A method of a page or of a web service, and where it answers. */
record Address(String method, String template) {

    static final String NOTHING = "999999999999999999";
    static final Map<String, String> WORDS = Map.of(
            "step",
            "teacher",
            "section",
            "evidence",
            "report",
            "overdue-reviews",
            "topic",
            "none",
            "kind",
            "add",
            "begins",
            "2026",
            "agreement",
            "none");

    static Stream<Address> of(Object resource) {
        var root = resource.getClass().getAnnotation(Path.class).value();
        return Stream.of(resource.getClass().getMethods())
                .filter(method -> method.isAnnotationPresent(GET.class) || method.isAnnotationPresent(POST.class))
                .map(method -> {
                    var below = method.getAnnotation(Path.class);
                    return new Address(
                            method.isAnnotationPresent(GET.class) ? "GET" : "POST",
                            below == null ? root : root + "/" + below.value());
                });
    }

    /** The names of the numbers that stand in it. */
    List<String> ids() {
        return new URITemplate(template)
                .getVariables().stream()
                        .filter(name -> template.matches(".*\\{" + name + ": \\[[01].*"))
                        .toList();
    }

    /** Nothing else is asked for than these. */
    boolean asksOnlyFor(Set<String> names) {
        return names.containsAll(new URITemplate(template).getVariables());
    }

    boolean isBesideSchool() {
        return ids().size() > 1 && ids().contains("school");
    }

    /** The same in each place where it is: some pages are there for the school and for the appropriate body. */
    List<String> paths(Map<String, String> values, String school) {
        var places = template.contains("{at:") ? List.of("console", "school/" + school) : List.of("");
        return places.stream()
                .map(at -> {
                    var whole = new HashMap<>(values);
                    whole.put("at", at);
                    return new URITemplate(template).substitute(whole, Set.of(), false);
                })
                .toList();
    }

    @Override
    public String toString() {
        return method + " " + template.replaceAll(": [^/]*\\}", "}");
    }
}
