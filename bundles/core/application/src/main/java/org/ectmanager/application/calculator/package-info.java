/* SPDX-License-Identifier: Apache-2.0 */
/** What would an induction look like? For anybody, about nobody: nothing is looked up and nothing is kept. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.ectmanager.application.calculator;
