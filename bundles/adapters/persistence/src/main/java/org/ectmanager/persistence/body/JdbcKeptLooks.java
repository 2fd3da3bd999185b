/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.body;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ectmanager.application.body.KeptLook;
import org.ectmanager.application.port.KeptLooks;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.colour.Colour;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.ectmanager.persistence.transaction.Json;
import org.ectmanager.persistence.transaction.Row;
import org.ectmanager.spi.body.BodyProfile;
import org.ectmanager.spi.body.Branding;
import org.ectmanager.spi.body.Logo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One row a body: the words as JSON, the logo as it is. */
@Component
public final class JdbcKeptLooks implements KeptLooks {

    private static final String LOOK =
            """
            select body, said::text said, content, sha256, version, kept_at, away_since, retired_at from last_good
             where part = 'look'
            """;

    private final JpaTransactions transactions;

    @Activate
    public JdbcKeptLooks(@Reference JpaTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Map<BodyId, State> states() {
        return transactions
                .sql()
                .list(
                        "select body, sha256, away_since from last_good where part = 'look' and retired_at is null",
                        row -> Map.entry(
                                new BodyId(row.text("body")),
                                new State(row.text("sha256"), row.possibleMoment("away_since"))))
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public List<KeptLook> retired() {
        return transactions.sql().list(LOOK + " and retired_at is not null", JdbcKeptLooks::look);
    }

    @Override
    public Optional<KeptLook> find(BodyId body) {
        return transactions.sql().first(LOOK + " and body = ?", JdbcKeptLooks::look, body.value());
    }

    @Override
    public boolean keep(BodyProfile profile, String version) {
        var logo = profile.branding().logo().map(Logo::content).orElse(new byte[0]);
        return new LastGood("look", said(profile), logo).keep(transactions, version);
    }

    @Override
    public boolean leave(Instant since) {
        return change("away_since = ?", "away_since is null", since);
    }

    @Override
    public boolean arrive() {
        return change("away_since = null", "away_since is not null");
    }

    @Override
    public boolean retire() {
        return change("retired_at = current_moment()", "retired_at is null");
    }

    @Override
    public boolean restore() {
        return change("retired_at = null", "retired_at is not null");
    }

    private boolean change(String said, String before, Object... values) {
        var given =
                Stream.concat(Stream.of(values), Stream.of(transactions.body())).toArray();
        return transactions
                        .sql()
                        .change(
                                "update last_good set " + said + " where body = ? and part = 'look' and " + before,
                                given)
                == 1;
    }

    private static SortedMap<String, String> said(BodyProfile profile) {
        var branding = profile.branding();
        var said = new TreeMap<String, String>();
        said.put("name", profile.name());
        said.put("about", profile.about());
        said.put("brand", branding.brand().hex());
        said.put("accent", branding.accent().hex());
        branding.logo().ifPresent(logo -> {
            said.put("logo-type", logo.mediaType());
            said.put("logo-description", logo.description());
        });
        return said;
    }

    private static KeptLook look(Row row) {
        var said = Json.texts(row.text("said"));
        var logo = Optional.ofNullable(said.get("logo-type"))
                .map(type -> new Logo(type, row.bytes("content"), said.get("logo-description")));
        return new KeptLook(
                new BodyId(row.text("body")),
                said.get("name"),
                said.get("about"),
                new Branding(new Colour(said.get("brand")), new Colour(said.get("accent")), logo),
                row.text("version"),
                row.moment("kept_at"),
                row.possibleMoment("away_since"),
                row.possibleMoment("retired_at"),
                row.text("sha256"));
    }
}
