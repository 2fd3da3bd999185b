/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.itests;

import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.karaf.features.FeaturesService;
import org.junit.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** The distribution starts, complete and out of its own files. */
public class DistributionIT extends StartedPlatform {

    /** Components that may stay without what they need, each with the reason. */
    private static final Map<String, String> MAY_WAIT = Map.of(
            "org.ectmanager.body.standard.ConfiguredBody",
            "one for each body's configuration file, and none is shipped");

    /** What Pax Exam adds to the container. */
    private static final List<String> TEST_KIT = List.of(
            "mvn:jakarta.inject/",
            "mvn:javax.inject/",
            "mvn:org.apache.servicemix.bundles/org.apache.servicemix.bundles.hamcrest/",
            "mvn:org.apache.servicemix.bundles/org.apache.servicemix.bundles.junit/",
            "mvn:org.ops4j.base/",
            "mvn:org.ops4j.pax.exam/",
            "mvn:org.ops4j.pax.swissbox/",
            "local");

    @Inject
    private ServiceComponentRuntime components;

    @Inject
    private FeaturesService features;

    @Test
    public void every_bundle_runs_or_joins_its_host() {
        var idle = ofUs().filter(bundle -> bundle.getState() != Bundle.ACTIVE)
                .filter(bundle -> !(isFragment(bundle) && bundle.getState() == Bundle.RESOLVED))
                .map(bundle -> bundle.getSymbolicName() + " in state " + bundle.getState())
                .collect(toList());

        assertEquals(List.of(), idle);
    }

    @Test
    public void every_component_has_what_it_needs() {
        var waiting = Polling.until(this::waiting, TreeSet::isEmpty);

        assertEquals(new TreeSet<>(), waiting);
    }

    @Test
    public void every_component_that_may_wait_is_there() {
        var known = components.getComponentDescriptionDTOs().stream()
                .map(component -> component.implementationClass)
                .collect(toSet());

        assertTrue(known.containsAll(MAY_WAIT.keySet()));
    }

    @Test
    public void every_feature_resolves() throws Exception {
        var ours = Arrays.stream(features.listFeatures())
                .filter(feature -> feature.getName().startsWith("ect-"))
                .map(feature -> feature.getName() + "/" + feature.getVersion())
                .collect(toSet());

        assertFalse(ours.isEmpty());
        features.installFeatures(ours, EnumSet.of(FeaturesService.Option.Simulate));
    }

    @Test
    public void every_bundle_comes_out_of_the_distribution() {
        var strange = ofUs().map(Bundle::getLocation)
                .filter(location -> location.startsWith("mvn:"))
                .filter(location -> !SystemRepository.holds(location))
                .collect(toList());

        assertEquals(List.of(), strange);
    }

    @Test
    public void pages_are_answered() throws IOException, InterruptedException {
        var address = URI.create("http://127.0.0.1:" + System.getProperty("ectmanager.http.port") + "/");
        var client = HttpClient.newHttpClient();
        var answer = client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());

        assertTrue("status " + answer.statusCode(), answer.statusCode() < 500);
        assertTrue(answer.headers().firstValue("Content-Security-Policy").isPresent());
    }

    @Test
    public void web_services_are_described_and_closed() {
        var described = Polling.until(() -> status("/api/v1/openapi.json"), status -> status == 200);
        var closed = Polling.until(() -> status("/api/v1/decisions"), status -> status == 401);

        assertEquals(Integer.valueOf(200), described);
        assertEquals(Integer.valueOf(401), closed);
    }

    private static Integer status(String path) {
        var address = URI.create("http://127.0.0.1:" + System.getProperty("ectmanager.http.port") + path);
        try {
            return HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException broken) {
            return 0;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private TreeSet<String> waiting() {
        var waiting = new TreeSet<String>();
        for (var component : components.getComponentDescriptionDTOs()) {
            if (component.bundle.symbolicName.startsWith("org.ectmanager.")
                    && !MAY_WAIT.containsKey(component.implementationClass)) {
                needs(component).forEach(need -> waiting.add(component.implementationClass + " " + need));
            }
        }
        return waiting;
    }

    private Stream<String> needs(ComponentDescriptionDTO component) {
        var configurations = components.getComponentConfigurationDTOs(component);
        if (configurations.isEmpty()) {
            return Stream.of("has no configuration");
        }
        return configurations.stream().flatMap(DistributionIT::needs);
    }

    private static Stream<String> needs(ComponentConfigurationDTO configuration) {
        switch (configuration.state) {
            case ComponentConfigurationDTO.FAILED_ACTIVATION:
                return Stream.of("failed: " + configuration.failure);
            case ComponentConfigurationDTO.UNSATISFIED_CONFIGURATION:
                return Stream.of("waits for its configuration");
            case ComponentConfigurationDTO.UNSATISFIED_REFERENCE:
                return Arrays.stream(configuration.unsatisfiedReferences)
                        .map(reference -> "waits for " + reference.name);
            default:
                return Stream.empty();
        }
    }

    private Stream<Bundle> ofUs() {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> TEST_KIT.stream().noneMatch(bundle.getLocation()::startsWith));
    }

    private static boolean isFragment(Bundle bundle) {
        return bundle.getHeaders().get(Constants.FRAGMENT_HOST) != null;
    }
}
