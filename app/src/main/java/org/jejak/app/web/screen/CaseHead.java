package org.jejak.app.web.screen;

import java.util.List;
import java.util.function.Supplier;

/**
 * What every page tells of the case.
 *
 * @param name of its file
 * @param topic what the topic pack calls the story; empty without one
 * @param articles in their latest versions
 * @param claims in them
 * @param sections the parts of the room that the case has something for, by path; asked when the page is written
 */
public record CaseHead(String name, String topic, long articles, long claims, Supplier<List<String>> sections) {}
