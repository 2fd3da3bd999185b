/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.signature;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.people.ConfirmHeads;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Notice;
import org.ectmanager.web.component.Table;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A head teacher who signs nothing until the appropriate body has confirmed them: says so, and whom to ask. */
@Component(service = Unconfirmed.class)
public final class Unconfirmed {

    private final ConfirmHeads heads;
    private final BodyRegistry bodies;

    @Activate
    public Unconfirmed(@Reference ConfirmHeads heads, @Reference BodyRegistry bodies) {
        this.heads = heads;
        this.bodies = bodies;
    }

    public boolean is(Caller caller, SchoolId school) {
        return heads.awaited(caller, school);
    }

    /** For the top of a page; nothing for everybody else. */
    public Optional<Notice> notice(Caller caller, SchoolId school) {
        return is(caller, school) ? bodies.find(caller.body()).map(body -> notice(caller, body)) : Optional.empty();
    }

    /** What waits for this person's signature: once it may be given, and until then without the ways to it. */
    public Table toSign(Caller caller, SchoolId school, Table waiting, String what) {
        return is(caller, school)
                ? waiting.withoutLinks()
                        .called(what + " that wait until you are confirmed")
                        .whenEmpty("Nothing waits for your signature.")
                : waiting;
    }

    private static Notice notice(Caller caller, AppropriateBodyPlugin body) {
        var name = body.profile().name();
        var help = body.profile().help();
        var ways = Stream.of(help.telephone(), help.email())
                .filter(way -> !way.isBlank())
                .collect(Collectors.joining(" or "));
        return Notice.important(
                        name + " has to confirm you first",
                        "A colleague added you as head teacher. You sign nothing until " + name
                                + " has confirmed that you are. There is nothing for you to do: you get an e-mail when it"
                                + " has. If it is urgent, ask " + name + ": " + ways + ".")
                .leadingTo(Link.to("/" + caller.body() + "/help", "How to reach " + name));
    }
}
