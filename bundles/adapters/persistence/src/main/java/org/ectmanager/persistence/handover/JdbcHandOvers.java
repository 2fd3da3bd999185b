/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.handover;

import static org.ectmanager.persistence.handover.HandOverColumns.HAND_OVER;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ectmanager.application.handover.HandOver;
import org.ectmanager.application.handover.HandOver.Place;
import org.ectmanager.application.handover.HandOver.State;
import org.ectmanager.application.handover.HandOver.Told;
import org.ectmanager.application.handover.Known;
import org.ectmanager.application.handover.SendHandOvers.Line;
import org.ectmanager.application.handover.TeacherChange;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Turn;
import org.ectmanager.application.port.HandOvers;
import org.ectmanager.application.port.Ids;
import org.ectmanager.application.port.StaleRecord;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.persistence.handover.HandOverColumns.Held;
import org.ectmanager.persistence.listing.Search;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.ectmanager.persistence.transaction.Row;
import org.ectmanager.spi.handover.ChangeKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Two statements for any number of hand-overs: the hand-overs, then all their steps. */
@Component
public final class JdbcHandOvers implements HandOvers {

    private static final String COLUMNS =
            HAND_OVER + ", t.given_name || ' ' || t.family_name teacher, c.school_id, s.name school_name, c.kind,"
                    + " c.stood::text stood, c.stands::text stands";
    private static final String FROM =
            " from hand_over h join teacher_change c on c.body = h.body and c.id = h.change_id"
                    + " join induction i on i.body = c.body and i.id = c.induction_id"
                    + " cross join lateral teacher_of(i.teacher_id, i.teacher_then) t join school s on s.id = c.school_id where h.body = ? ";
    private static final String WHOSE = "select" + COLUMNS + FROM;

    private final JpaTransactions transactions;
    private final Ids ids;
    private final ChangeRows changes;

    @Activate
    public JdbcHandOvers(@Reference JpaTransactions transactions, @Reference Ids ids) {
        this.transactions = transactions;
        this.ids = ids;
        changes = new ChangeRows(transactions, ids);
    }

    @Override
    public Optional<Long> begin(long registration) {
        return changes.begin(registration);
    }

    @Override
    public List<Moved> moved(int most) {
        return changes.moved(most);
    }

    @Override
    public void add(long induction, Known stood, Recorded change) {
        changes.add(induction, stood, change);
    }

    @Override
    public void restate(long change, Recorded now) {
        changes.restate(change, now);
    }

    @Override
    public List<TeacherChange> changes(List<Long> wanted) {
        return changes.numbered(wanted);
    }

    @Override
    public List<TeacherChange> changesTo(List<Long> inductions) {
        return changes.to(inductions);
    }

    @Override
    public List<TeacherChange> at(SchoolId school, int most) {
        return changes.at(school, most);
    }

    @Override
    public List<Long> toLookAt(List<String> places, Instant now, int most) {
        return changes.toLookAt(places, now, most);
    }

    @Override
    public List<HandOver> of(List<Long> changes) {
        return changes.isEmpty()
                ? List.of()
                : whole(
                        "select" + HAND_OVER + "from hand_over h where h.body = ? and h.change_id = any (?::bigint[])"
                                + " order by h.destination_name, h.id",
                        changes);
    }

    @Override
    public Optional<HandOver> find(long id) {
        return whole("select" + HAND_OVER + "from hand_over h where h.body = ? and h.id = ?", id).stream()
                .findFirst();
    }

    @Override
    public List<HandOver> readyFor(String place, int most) {
        return whole(
                "select" + HAND_OVER + "from hand_over h where h.body = ? and h.destination = ? and h.state = 'READY'"
                        + " and h.file_id is null and h.told_at is null order by h.change_id limit ?",
                place,
                most);
    }

    private List<HandOver> whole(String query, Object... values) {
        var bare = transactions
                .sql()
                .list(
                        query,
                        HandOverColumns::handOver,
                        Stream.concat(Stream.of(transactions.body()), Stream.of(values))
                                .toArray());
        var ticks = transactions
                .sql()
                .list(
                        """
                        select hand_over_id, step, title, how_to, link, actor, done_at, done_by, done_by_name
                          from hand_over_step where body = ? and hand_over_id = any (?::bigint[])
                         order by hand_over_id, place
                        """,
                        HandOverColumns::tick,
                        transactions.body(),
                        bare.stream().map(HandOver::id).toList())
                .stream()
                .collect(Collectors.groupingBy(Held::handOver, Collectors.mapping(Held::tick, Collectors.toList())));
        return bare.stream()
                .map(each -> HandOverColumns.with(each, ticks.getOrDefault(each.id(), List.of())))
                .toList();
    }

    @Override
    public void add(HandOver handOver) {
        transactions
                .sql()
                .change(
                        """
                        insert into hand_over (body, id, change_id, destination, destination_name, format, state,
                                               missing, opens_on)
                        values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)
                        """,
                        transactions.body(),
                        handOver.id(),
                        handOver.change(),
                        handOver.place().id(),
                        handOver.place().name(),
                        handOver.place().format(),
                        handOver.state(),
                        HandOverColumns.written(handOver.missing()),
                        handOver.opensOn());
        steps().write(handOver);
    }

    @Override
    public void save(HandOver handOver) {
        var saved = transactions
                .sql()
                .change(
                        """
                        update hand_over set state = ?, missing = ?::jsonb, opens_on = ?, told_how = ?, told_at = ?,
                               told_by_name = ?, version = version + 1
                         where body = ? and id = ? and version = ?
                        """,
                        handOver.state(),
                        HandOverColumns.written(handOver.missing()),
                        handOver.opensOn(),
                        handOver.told().map(told -> told.how().name()),
                        handOver.told().map(Told::at),
                        handOver.told().map(Told::by).orElse(""),
                        transactions.body(),
                        handOver.id(),
                        handOver.version());
        if (saved == 0) {
            throw new StaleRecord("A hand-over");
        }
        steps().write(handOver);
    }

    private StepRows steps() {
        return new StepRows(transactions.sql(), ids, transactions.body());
    }

    @Override
    public Slice<Line> inState(State state, Turn turn) {
        return new Search(transactions, FROM)
                .where("h.state = ?", state)
                .nearest(COLUMNS, "c.happened_at, h.id", turn, JdbcHandOvers::line);
    }

    @Override
    public List<Ready> ready() {
        return transactions
                .sql()
                .list(
                        """
                        select destination, max(destination_name) destination_name, count(*) ready
                          from hand_over where body = ? and state = 'READY' and file_id is null and told_at is null
                         group by destination order by 2
                        """,
                        row -> new Ready(
                                new Place(row.text("destination"), row.text("destination_name")), row.number("ready")),
                        transactions.body());
    }

    @Override
    public List<Line> ofFile(long file) {
        return transactions
                .sql()
                .list(
                        WHOSE + "and h.file_id = ? order by s.name, t.family_name, h.id",
                        JdbcHandOvers::line,
                        transactions.body(),
                        file);
    }

    @Override
    public void put(long file, List<Long> handOvers) {
        var put = transactions
                .sql()
                .change(
                        """
                        update hand_over set file_id = ?, version = version + 1
                         where body = ? and id = any (?::bigint[]) and file_id is null and told_at is null
                        """,
                        file,
                        transactions.body(),
                        handOvers);
        if (put != handOvers.size()) {
            throw new StaleRecord("A hand-over");
        }
    }

    @Override
    public void told(long file, Told told) {
        transactions
                .sql()
                .change(
                        """
                        update hand_over set state = 'SENT', told_how = ?, told_at = ?, told_by_name = ?,
                               version = version + 1
                         where body = ? and file_id = ? and told_at is null
                        """,
                        told.how(),
                        told.at(),
                        told.by(),
                        transactions.body(),
                        file);
    }

    @Override
    public void empty(long file) {
        transactions
                .sql()
                .change(
                        "update hand_over set file_id = null, version = version + 1 where body = ? and file_id = ?",
                        transactions.body(),
                        file);
    }

    private static Line line(Row row) {
        return new Line(
                HandOverColumns.handOver(row),
                row.text("teacher"),
                new SchoolId(row.number("school_id")),
                row.text("school_name"),
                ChangeKind.valueOf(row.text("kind")).title(),
                ChangeColumns.differences(row));
    }
}
