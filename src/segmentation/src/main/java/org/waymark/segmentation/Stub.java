package org.waymark.segmentation;

@jakarta.ejb.Stateless
public class Stub {}
