/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.ws.rs.HttpMethod;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import org.ectmanager.application.appeal.AppealState;
import org.ectmanager.application.entry.SchoolEntry;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.permission.Grant;
import org.ectmanager.application.program.ListDecisions;
import org.ectmanager.application.registration.Details.Programme;
import org.ectmanager.application.report.NextPeriod;
import org.ectmanager.application.report.Report;
import org.ectmanager.domain.decision.AppealOutcome;
import org.ectmanager.domain.decision.AppealStep;
import org.ectmanager.domain.decision.Recommendation;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.plan.ReportKind;
import org.ectmanager.rest.resource.Open;
import org.ectmanager.rest.resource.RestResource;
import org.junit.jupiter.api.Test;

/** The OpenAPI document says what the code does, no more and no less. */
class DocumentTest {

    private static final Map<String, Class<? extends Enum<?>>> ENUMS = Map.ofEntries(
            Map.entry("SchoolState", SchoolEntry.State.class),
            Map.entry("Position", Position.class),
            Map.entry("InductionState", Induction.State.class),
            Map.entry("ReportState", Report.State.class),
            Map.entry("ReportKind", ReportKind.class),
            Map.entry("Programme", Programme.class),
            Map.entry("DecisionState", ListDecisions.State.class),
            Map.entry("NextPost", NextPeriod.Post.class),
            Map.entry("Outcome", ListDecisions.Outcome.class),
            Map.entry("Recommendation", Recommendation.class),
            Map.entry("AppealState", AppealState.class),
            Map.entry("AppealKind", AppealStep.Kind.class),
            Map.entry("AppealOutcome", AppealOutcome.class));

    private final Document document = new Document();

    @Test
    void every_operation_of_the_code_is_in_the_document_and_the_reverse() {
        assertThat(document.operations().keySet()).isEqualTo(code().keySet());
    }

    @Test
    void no_resource_is_forgotten_here() throws IOException {
        var classes = java.nio.file.Path.of("target/classes");
        try (var files = Files.walk(classes)) {
            var resources = files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.endsWith(".class"))
                    .map(file -> file.replace('/', '.').replace(".class", ""))
                    .filter(DocumentTest::isResource)
                    .toList();

            assertThat(resources)
                    .containsExactlyInAnyOrderElementsOf(all().stream()
                            .map(resource -> resource.getClass().getName())
                            .toList());
        }
    }

    @Test
    void every_parameter_of_the_code_is_in_the_document_and_the_reverse() {
        var written = new TreeMap<String, TreeSet<String>>();
        document.operations().forEach((name, operation) -> {
            var parameters = new TreeSet<String>();
            document.parameters(operation)
                    .forEach(parameter -> parameters.add(parameter.path("in").asText() + " "
                            + parameter.path("name").asText()));
            written.put(name, parameters);
        });
        var coded = new TreeMap<String, TreeSet<String>>();
        code().forEach((name, method) -> {
            var parameters = new TreeSet<String>();
            Arrays.stream(method.getParameters()).forEach(parameter -> parameters.addAll(named(parameter)));
            coded.put(name, parameters);
        });

        assertThat(written).isEqualTo(coded);
    }

    @Test
    void an_operation_asks_for_a_token_exactly_when_the_code_does() {
        code().forEach((name, method) -> assertThat(
                        document.operations().get(name).path("security").isEmpty())
                .as(name)
                .isEqualTo(method.isAnnotationPresent(Open.class)));
    }

    @Test
    void every_scope_opens_something_and_no_operation_asks_for_another() {
        var asked = new TreeSet<String>();
        document.operations().values().forEach(operation -> operation
                .path("security")
                .forEach(way -> way.path("token").forEach(scope -> asked.add(scope.asText()))));

        assertThat(asked)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Grant.values()).map(Grant::scope).toList());
    }

    @Test
    void every_word_of_an_enumeration_is_in_the_document_and_the_reverse() {
        ENUMS.forEach((name, kind) -> assertThat(texts(document.root
                        .path("components")
                        .path("schemas")
                        .path(name)
                        .path("enum")))
                .as(name)
                .containsExactlyElementsOf(
                        Stream.of(kind.getEnumConstants()).map(Enum::name).toList()));
    }

    @Test
    void every_reference_leads_somewhere_and_every_schema_is_used() {
        var references = new TreeSet<String>();
        collect(document.root, references);

        assertThat(references).allSatisfy(reference -> assertThat(
                        document.root.at(reference.substring(1)).isMissingNode())
                .as(reference)
                .isFalse());
        document.root.path("components").path("schemas").fieldNames().forEachRemaining(name -> assertThat(references)
                .contains("#/components/schemas/" + name));
    }

    @Test
    void every_operation_has_a_name_of_its_own_and_says_what_can_go_wrong() {
        var names = document.operations().values().stream()
                .map(operation -> operation.path("operationId").asText())
                .toList();

        assertThat(names).doesNotHaveDuplicates().doesNotContain("");
        document.operations().forEach((name, operation) -> assertThat(
                        operation.path("responses").fieldNames())
                .toIterable()
                .as(name)
                .contains("200", "400", "406", "500"));
    }

    private static boolean isResource(String name) {
        try {
            var type = Class.forName(name, false, DocumentTest.class.getClassLoader());
            return RestResource.class.isAssignableFrom(type) && !type.isInterface();
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Every method that answers, by {@code method path}. */
    private static Map<String, Method> code() {
        var found = new TreeMap<String, Method>();
        all().forEach(resource -> add(found, "/" + resource.name(), resource.getClass()));
        add(found, "", Front.class);
        return found;
    }

    private static List<RestResource> all() {
        var standIns = new StandIns();
        return RunningServices.resources(standIns.useCases(), standIns, StandIns.CLOCK);
    }

    private static void add(Map<String, Method> found, String root, Class<?> resource) {
        for (var method : resource.getMethods()) {
            for (var annotation : method.getAnnotations()) {
                var verb = annotation.annotationType().getAnnotation(HttpMethod.class);
                if (verb != null) {
                    found.put(verb.value().toLowerCase(java.util.Locale.ROOT) + " " + root + path(method), method);
                }
            }
        }
    }

    private static String path(Method method) {
        var path = method.getAnnotation(Path.class);
        return path == null ? "" : "/" + path.value().replaceAll("\\{(\\w+):.*}", "{$1}");
    }

    private static List<String> named(Parameter parameter) {
        var names = new ArrayList<String>();
        Stream.ofNullable(parameter.getAnnotation(QueryParam.class))
                .forEach(query -> names.add("query " + query.value()));
        Stream.ofNullable(parameter.getAnnotation(PathParam.class)).forEach(path -> names.add("path " + path.value()));
        return names;
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static void collect(JsonNode node, TreeSet<String> references) {
        if (node.has("$ref")) {
            references.add(node.path("$ref").asText());
        }
        node.forEach(child -> collect(child, references));
    }
}
