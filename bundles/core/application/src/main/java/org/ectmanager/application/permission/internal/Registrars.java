/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.permission.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.Position;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.spi.body.WhoRegisters;

/** Whom each appropriate body lets register teachers (P33). */
record Registrars(Function<BodyId, Optional<AppropriateBodyPlugin>> bodies) {

    boolean may(BodyId body, Position position) {
        return said(body).may(position);
    }

    /** Whom to ask, for those who may not. */
    String declined(BodyId body) {
        var those = said(body);
        var positions = Stream.of(Position.values())
                .filter(those::may)
                .map(position -> position.title().toLowerCase(Locale.UK) + "s")
                .collect(Collectors.joining(", "))
                .replaceFirst(", ([^,]*)$", " and $1");
        var name = bodies.apply(body).map(found -> found.profile().name()).orElse("This appropriate body");
        return name + " lets " + positions + " register early career teachers, not your position. Ask "
                + those.recommended()
                        .map(position -> "the " + position.title().toLowerCase(Locale.UK))
                        .orElse("one of them")
                + " at your school; the page of its people says who they are.";
    }

    private WhoRegisters said(BodyId body) {
        return bodies.apply(body).map(AppropriateBodyPlugin::whoRegisters).orElseGet(WhoRegisters::standard);
    }
}
