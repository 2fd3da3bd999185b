/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.ws.rs.PathParam;
import org.ectmanager.application.permission.Grant;
import org.ectmanager.rest.resource.RestResource;
import org.ectmanager.rest.server.RunningServices;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Web service by web service: a program that may read everything of one body finds nothing of another. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ServicesAlone {

    /** Of what each service answers one by its number. */
    private static final Map<String, String> NUMBERS = Map.of(
            "ects", "induction",
            "plans", "induction",
            "reports", "report",
            "decisions", "decision",
            "people", "appointment");

    private final Neighbours neighbours = Neighbours.met();
    private final List<RestResource> resources = resources();
    private RunningServices services;
    private String own;
    private String theirs;

    @BeforeAll
    void services_are_published() {
        var stage = neighbours.stage;
        services =
                new RunningServices(stage.services.recognise, stage.workshop.bodies, stage.workshop.clock, resources);
        own = stage.services.secret(neighbours.own.id(), Grant.SCHOOLS_READ, Grant.values());
        theirs = stage.services.secret(neighbours.other.id(), Grant.SCHOOLS_READ, Grant.values());
    }

    @AfterAll
    void services_end() {
        services.close();
    }

    private List<RestResource> resources() {
        var stage = neighbours.stage;
        var desk = stage.services;
        return RunningServices.resources(
                new RunningServices.UseCases(
                        desk.schools, desk.people, desk.ects, desk.plans, desk.reports, desk.decisions),
                stage.workshop.bodies,
                stage.workshop.clock);
    }

    /** The names of the services that answer one thing by its number. */
    Stream<String> ofOne() {
        return resources.stream()
                .filter(service -> Stream.of(service.getClass().getMethods())
                        .flatMap(method -> Stream.of(method.getParameters()))
                        .anyMatch(part -> part.isAnnotationPresent(PathParam.class) && part.getType() == long.class))
                .map(RestResource::name);
    }

    @ParameterizedTest
    @MethodSource("ofOne")
    void what_is_another_bodys_is_not_found(String service) {
        var numbers = service.equals("schools")
                ? List.of(neighbours.other.school().id().value())
                : neighbours.ofOther.named(NUMBERS.get(service));

        assertThat(numbers).anyMatch(number -> status("/" + service + "/" + number, theirs) == 200);
        assertThat(numbers).allMatch(number -> status("/" + service + "/" + number, own) == 404);
    }

    @ParameterizedTest
    @MethodSource("ofOne")
    void lists_have_nothing_of_another_body(String service) {
        var words = neighbours.wordsOf(neighbours.other);
        words.add("\"" + neighbours.ofOther.named("induction").get(0) + "\"");
        var asked = Stream.of(
                "?pageSize=200", "?school=" + neighbours.other.school().id().value());

        assertThat(asked.map(filter -> services.get("/" + service + filter, own).body()))
                .noneMatch(answer -> words.stream().anyMatch(answer::contains));
    }

    @Test
    void each_service_of_records_is_asked() {
        assertThat(ofOne()).contains("schools", "people", "ects", "plans", "reports", "decisions");
    }

    private int status(String path, String secret) {
        return services.get(path, secret).statusCode();
    }
}
