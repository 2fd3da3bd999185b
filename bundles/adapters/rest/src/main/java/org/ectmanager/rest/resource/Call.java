/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.resource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.net.URLEncoder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.permission.Client;

/**
 * One request: who asks, when, for which address.
 *
 * @param id names it in the answer and in the log
 * @param client empty when the method is open to everybody, or before the gate
 */
public record Call(String id, Instant at, String path, Map<String, List<String>> parameters, Optional<Client> caller) {

    public Call {
        requireNonNull(id, "id");
        requireNonNull(at, "at");
        requireNonNull(path, "path");
        parameters = Map.copyOf(parameters);
    }

    /** The same, answered at another moment. */
    public Call at(Instant moment) {
        return new Call(id, moment, path, parameters, caller);
    }

    public Call by(Client known) {
        return new Call(id, at, path, parameters, Optional.of(known));
    }

    /** Who asks; the gate lets nobody through who is not known. */
    public Client client() {
        return caller.orElseThrow(() -> new IllegalStateException("This method is open: nobody in particular asks"));
    }

    /** A part of a list, with links to the parts around it. */
    public <T, V> Response page(Slice<T> slice, Function<T, V> view) {
        var turn = slice.turn();
        var items = slice.items().stream().map(view).toList();
        return Response.ok(new Paged<>(items, turn.page(), turn.size(), slice.total(), at))
                .header(HttpHeaders.LINK, links(slice))
                .build();
    }

    /** One record, or "not found". */
    public <T, V> Response one(Optional<T> found, Function<T, V> view) {
        return Response.ok(found.map(view).orElseThrow(NotFoundException::new)).build();
    }

    private String links(Slice<?> slice) {
        var links = new ArrayList<String>();
        long page = slice.turn().page();
        var last = slice.pages();
        links.add(link(1, "first"));
        if (page > 1) {
            links.add(link(Math.min(page - 1, last), "prev"));
        }
        if (page < last) {
            links.add(link(page + 1, "next"));
        }
        links.add(link(last, "last"));
        return String.join(", ", links);
    }

    private String link(long page, String relation) {
        var others = parameters.entrySet().stream()
                .filter(parameter -> !parameter.getKey().equals("page"))
                .sorted(Map.Entry.comparingByKey())
                .map(parameter -> "&" + parameter.getKey() + "="
                        + URLEncoder.encode(parameter.getValue().get(0), UTF_8))
                .collect(Collectors.joining());
        return "<" + path + "?page=" + page + others + ">; rel=\"" + relation + "\"";
    }
}
