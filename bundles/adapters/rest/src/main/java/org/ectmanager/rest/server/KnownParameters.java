/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.server;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.Priority;
import javax.ws.rs.QueryParam;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import org.ectmanager.rest.resource.BadParameters;
import org.ectmanager.rest.resource.BadParameters.Wrong;

/** Refuses parameters that the method does not know, or that say nothing, so that a misspelt filter never lists everything. */
@Priority(300)
final class KnownParameters implements ContainerRequestFilter {

    private static final int LONGEST_NAME = 40;

    @Override
    public void filter(ContainerRequestContext request) {
        var known = known();
        var sent = Exchanged.call().orElseThrow().parameters();
        var unknown = sent.keySet().stream()
                .filter(name -> !known.contains(name))
                .map(name -> new Wrong(readable(name), "There is no such parameter here"));
        var repeated = sent.entrySet().stream()
                .filter(parameter -> known.contains(parameter.getKey()))
                .filter(parameter -> parameter.getValue().size() > 1)
                .map(parameter -> new Wrong(parameter.getKey(), "Give this parameter once"));
        var empty = sent.entrySet().stream()
                .filter(parameter -> known.contains(parameter.getKey()))
                .filter(parameter -> parameter.getValue().equals(List.of("")))
                .map(parameter -> new Wrong(parameter.getKey(), "Give this parameter a value, or leave it out"));
        var wrong = Stream.of(unknown, repeated, empty)
                .flatMap(all -> all)
                .sorted(Comparator.comparing(Wrong::parameter))
                .toList();
        if (!wrong.isEmpty()) {
            throw new BadParameters(wrong);
        }
    }

    private static Set<String> known() {
        return Arrays.stream(Exchanged.method().getParameters())
                .flatMap(parameter -> Stream.ofNullable(parameter.getAnnotation(QueryParam.class)))
                .map(QueryParam::value)
                .collect(Collectors.toSet());
    }

    private static String readable(String name) {
        var shown = name.replaceAll("[^A-Za-z0-9_.-]", "?");
        return shown.length() > LONGEST_NAME ? shown.substring(0, LONGEST_NAME) : shown;
    }
}
