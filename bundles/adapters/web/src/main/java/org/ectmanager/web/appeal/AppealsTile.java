/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.appeal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.ectmanager.application.appeal.AppealReplies;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.web.console.ConsoleTile;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Appeals that wait for the reply of the appropriate body, and how many of them too long (R49). */
@Component
public final class AppealsTile implements ConsoleTile {

    private final AppealReplies replies;
    private final Rights rights;
    private final Clock clock;

    @Activate
    public AppealsTile(@Reference AppealReplies replies, @Reference Rights rights, @Reference Clock clock) {
        this.replies = replies;
        this.rights = rights;
        this.clock = clock;
    }

    @Override
    public Optional<Tile> tile(Caller caller) {
        if (!rights.allows(caller, Right.SEE_ALL_SCHOOLS)) {
            return Optional.empty();
        }
        var waiting = replies.waiting(caller);
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        var today = LocalDate.now(clock);
        var overdue = waiting.stream().filter(one -> one.by().isPastOn(today)).count();
        var decisions = "/" + caller.body() + "/console/decisions";
        return Optional.of(Tile.timed(
                waiting.size(),
                overdue,
                "appeal to reply to",
                "appeals to reply to",
                waiting.size() == 1
                        ? decisions + "/" + waiting.get(0).decision() + "/appeal"
                        : decisions + "?state=made"));
    }

    @Override
    public int place() {
        return 41;
    }
}
