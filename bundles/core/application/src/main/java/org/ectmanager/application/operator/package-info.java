/* SPDX-License-Identifier: Apache-2.0 */
/** What the people do who run the platform: their own sign-in, and bringing appropriate bodies in. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.ectmanager.application.operator;
