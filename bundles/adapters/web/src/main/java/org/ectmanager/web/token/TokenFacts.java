/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.token;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ectmanager.application.access.AccessToken;
import org.ectmanager.application.access.ManageTokens.Wanted;
import org.ectmanager.application.permission.Grant;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.SummaryList;
import org.ectmanager.web.component.Table;
import org.ectmanager.web.component.Table.Cell;
import org.ectmanager.web.component.Tag;
import org.ectmanager.web.words.Days;

/** What is said of a token. */
final class TokenFacts {

    private TokenFacts() {}

    static Table table(String root, List<AccessToken> tokens, Clock clock) {
        return Table.of(
                        "Access tokens",
                        Table.words("Token"),
                        Table.words("May read"),
                        Table.words("Expires"),
                        Table.words("Last used"),
                        Table.words("State"))
                .whenEmpty("There is no token yet. Make one for each program that is to read from here.")
                .rows(tokens.stream()
                        .map(token -> List.of(
                                Cell.of(Link.to(root + "/" + token.id(), token.name())),
                                Cell.of(readable(token.grants())),
                                Cell.of(Days.of(token.expiresOn())),
                                Cell.of(token.lastUsedOn().map(Days::of).orElse("Never")),
                                Cell.of(state(token, clock))))
                        .toList());
    }

    static SummaryList summary(AccessToken token, Clock clock) {
        var facts = SummaryList.empty()
                .row("State", state(token, clock).text())
                .row("May read", readable(token.grants()))
                .row("Made by", token.madeBy())
                .row("Made on", Days.of(token.madeAt(), clock))
                .row("Expires", "At the end of " + Days.of(token.expiresOn()))
                .row("Last used", token.lastUsedOn().map(Days::of).orElse("Never"));
        return token.revokedAt()
                .map(at -> facts.row("Revoked", Days.at(at, clock)))
                .orElse(facts);
    }

    static SummaryList wanted(Wanted wanted) {
        return SummaryList.empty()
                .row("Token", wanted.name())
                .row("May read", readable(wanted.grants()))
                .row("Expires", "At the end of " + Days.of(wanted.expiresOn()));
    }

    private static Tag state(AccessToken token, Clock clock) {
        if (token.revokedAt().isPresent()) {
            return Tag.grey("Revoked");
        }
        return token.counts(LocalDate.now(clock)) ? Tag.green("Active") : Tag.grey("Expired");
    }

    private static String readable(Set<Grant> grants) {
        return grants.stream().sorted().map(Grant::title).collect(Collectors.joining(", "));
    }
}
